import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import {
  describeOwnPart,
  handLeadOver,
} from "#app/features/challenges/entering/change-team.server.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { useLiveEntry } from "#app/features/challenges/entering/components/use-live-entry.ts";
import { inviteTeamMate } from "#app/features/challenges/entering/invite-team-mate.server.ts";
import { leaveTeam } from "#app/features/challenges/entering/leave-team.server.ts";
import { teamPage } from "#app/features/challenges/entering/team.queries.server.ts";
import { teamSchema } from "#app/features/challenges/entering/team.schema.ts";
import { uninviteTeamMate } from "#app/features/challenges/entering/uninvite-team-mate.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";
import { InviteForm, LeaveForm, OwnPart, Team } from "./team-parts.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => ({
  title: translator(language)("entering.team"),
  me: actor.id,
  page: await teamPage(actor, id),
}));

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: teamSchema,
    fieldOf: {
      "entering.mateUnknown": "personId",
      "entering.mateIneligible": "personId",
    },
    work: async (change) => redirect(await changeTeam(actor, id, change)),
  }),
);

/** Does what a form of the page asks for, and says where one goes then. */
async function changeTeam(actor: Actor, id: string, change: z.output<typeof teamSchema>) {
  const page = `/submissions/${id}/team`;
  switch (change.act) {
    case "invite":
      await inviteTeamMate(actor, id, change.personId);
      return page;
    case "uninvite":
      await uninviteTeamMate(actor, id, change.personId);
      return page;
    case "lead":
      await handLeadOver(actor, id, change.personId);
      return page;
    case "role":
      await describeOwnPart(actor, id, change.role);
      return page;
    case "leave":
      return `/challenges/${await leaveTeam(actor, id)}/entry`;
  }
}

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
        <OwnPart role={own?.role ?? ""} answers={answers} />
        {page.isLead && <InviteForm page={page} answers={answers} />}
        {!page.isLead && page.isOpen && <LeaveForm />}
      </Stack>
    </div>
  );
}
