import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { profile } from "#app/features/people/profile.queries.server.ts";
import { ideasByAuthor } from "#app/features/ideas/idea.queries.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { parseCursor } from "#app/core/page.ts";
import { may } from "#app/core/policy.ts";
import { monthOf } from "#app/core/time.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { ProfileFacts } from "./profile-facts.tsx";
import { ProfileIdeas } from "./profile-ideas.tsx";

export const loader = signedIn(async ({ actor, url, params: { id = "" }, context }) => {
  const person = await profile(actor, id);
  const change = may(actor, peoplePolicy.change, { personId: id }) && !person.imported;
  const [ideas, { timeZone }] = await Promise.all([
    ideasByAuthor(id, parseCursor(url.searchParams.get("after"))),
    organisation(),
  ]);
  const since = monthOf(new Date(person.since), timeZone, context.language);
  const own = id === actor.id;
  return { title: person.name, person, since, ideas, own, can: { change } };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who somebody is and what they have contributed. */
export default function ProfilePage() {
  const t = useT();
  const { person, since, ideas, own, can } = useLoaderData<typeof loader>();
  const { id, name, jobTitle, unitPath, deactivated, imported, contributions } = person;
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
          <>
            {own && <ButtonLink to="/me/preferences">{t("ui.preferences")}</ButtonLink>}
            {can.change && (
              <ButtonLink to={`/admin/people/${id}`}>{t("people.changePerson")}</ButtonLink>
            )}
          </>
        }
      />
      <ProfileFacts contributions={contributions} since={imported ? null : since} />
      <ProfileIdeas ideas={ideas} own={own} />
    </>
  );
}
