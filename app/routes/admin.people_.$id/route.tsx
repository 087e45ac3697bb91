import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { personDetails } from "#app/features/people/administration.queries.server.ts";
import { changePerson } from "#app/features/people/change-person.server.ts";
import { isUndeliverable } from "#app/features/mail/outbox/outbox.queries.server.ts";
import { StandingPill } from "#app/features/people/components/standing-pill.tsx";
import { unitTree } from "#app/features/people/people.queries.server.ts";
import { personFieldOf, personSchema } from "#app/features/people/person.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { NoMail } from "./no-mail.tsx";
import { ChangePersonForm } from "./change-person-form.tsx";
import { WayIn } from "./way-in.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" } }) => {
  const [person, units, takesNoMail] = await Promise.all([
    personDetails(actor, id),
    unitTree(),
    isUndeliverable(actor, id),
  ]);
  return { title: person.name, person, units, takesNoMail };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: personSchema,
      fieldOf: personFieldOf,
      work: async (facts) => {
        await changePerson(actor, { personId: id, facts });
        return redirect("/admin/people");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One person: what administrators may change, and their way in. */
export default function PersonPage() {
  const t = useT();
  const { person, units, takesNoMail } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={person.name}
        meta={
          <>
            <StandingPill standing={person.standing} />
            <TextLink to={`/people/${person.id}`}>{t("people.profileSee")}</TextLink>
          </>
        }
      />
      {takesNoMail && <NoMail />}
      <Columns asideLabel={t("people.wayIn")} aside={<WayIn person={person} />}>
        <ChangePersonForm person={person} units={units} refused={refused} />
      </Columns>
    </>
  );
}
