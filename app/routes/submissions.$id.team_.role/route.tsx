import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { describeOwnPart } from "#app/features/challenges/entering/change-team.server.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { OwnPart } from "#app/features/challenges/entering/components/own-part.tsx";
import { teamPage } from "#app/features/challenges/entering/team.queries.server.ts";
import { roleSchema } from "#app/features/challenges/entering/team.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { members, challenge, title } = await teamPage(actor, id);
  const role = members.find((member) => member.id === actor.id)?.role ?? "";
  return {
    title: translator(language)("entering.role"),
    challenge,
    entry: { id, title },
    role,
  };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: roleSchema,
    work: async ({ role }) => {
      await describeOwnPart(actor, id, role);
      return redirect(`/submissions/${id}/team`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one does in a team oneself, by itself: where it could not be taken as it was sent. */
export default function RolePage() {
  const { title, challenge, entry, role } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-2xl">
      <EntryTop title={title} challenge={challenge} entry={entry} />
      <OwnPart id={entry.id} role={role} refused={refused} />
    </div>
  );
}
