import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { profile } from "#app/features/people/profile.queries.server.ts";
import { ideasByAuthor } from "#app/features/ideas/idea.queries.server.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { parseCursor } from "#app/core/page.ts";
import { may } from "#app/core/policy.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { ProfileIdeas } from "./profile-ideas.tsx";

export const loader = signedIn(async ({ actor, url, params: { id = "" } }) => {
  const person = await profile(actor, id);
  const change = may(actor, peoplePolicy.change, { personId: id }) && !person.imported;
  const ideas = await ideasByAuthor(id, parseCursor(url.searchParams.get("after")));
  return { title: person.name, person, ideas, can: { change } };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who somebody is and what they have contributed. */
export default function ProfilePage() {
  const t = useT();
  const { person, ideas, can } = useLoaderData<typeof loader>();
  const { id, name, jobTitle, unitPath, deactivated, imported } = person;
  return (
    <>
      <PageHeader
        title={
          <span className="flex items-center gap-4">
            <Avatar name={name} size="large" />
            <span className="min-w-0">{name}</span>
          </span>
        }
        lead={jobTitle}
        meta={
          <>
            <span>{unitPath.join(" › ")}</span>
            {deactivated && <Pill tone="warning">{t("people.standingDeactivated")}</Pill>}
            {imported && <Pill>{t("people.standingImported")}</Pill>}
          </>
        }
        actions={
          can.change && (
            <ButtonLink to={`/admin/people/${id}`}>{t("people.changePerson")}</ButtonLink>
          )
        }
      />
      <ProfileIdeas ideas={ideas} />
    </>
  );
}
