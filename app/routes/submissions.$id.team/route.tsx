import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { useLiveEntry } from "#app/features/challenges/entering/components/use-live-entry.ts";
import { inviteTeamMate } from "#app/features/challenges/entering/invite-team-mate.server.ts";
import { teamPage } from "#app/features/challenges/entering/team.queries.server.ts";
import { OwnPart } from "#app/features/challenges/entering/components/own-part.tsx";
import { teamMateSchema } from "#app/features/challenges/entering/team.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";
import { InviteForm, LeaveForm, Team } from "./team-parts.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => ({
  title: translator(language)("entering.team"),
  me: actor.id,
  page: await teamPage(actor, id),
}));

/** Asks a colleague into the team; what else is done to a team has addresses of its own. */
export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: teamMateSchema,
    fieldOf: {
      "entering.mateUnknown": "personId",
      "entering.mateIneligible": "personId",
    },
    work: async ({ personId }) => {
      await inviteTeamMate(actor, id, personId);
      return redirect(`/submissions/${id}/team`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The team behind a submission: who is in it, who is asked, and what each does. */
export default function TeamPage() {
  const t = useT();
  const { title, me, page } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const { id, members } = page;
  useLiveEntry(id, page.revision, true);
  const own = members.find((member) => member.id === me);
  return (
    <div className="max-w-2xl">
      <EntryTop
        title={title}
        challenge={page.challenge}
        entry={{ id, title: page.title }}
        lead={t("entering.teamLead", { most: page.most })}
      />
      <Stack gap="loose">
        <Mistakes answers={answers} />
        <Team page={page} />
        <OwnPart id={id} role={own?.role ?? ""} />
        {page.isLead && <InviteForm page={page} answers={answers} />}
        {!page.isLead && page.isOpen && <LeaveForm id={id} />}
      </Stack>
    </div>
  );
}
