import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { PhaseTabs } from "#app/features/challenges/judging/components/phase-tabs.tsx";
import { useLiveJudging } from "#app/features/challenges/judging/components/use-live-judging.ts";
import { InviteForm } from "#app/features/challenges/judging/panel/components/invite-form.tsx";
import { JudgeTable } from "#app/features/challenges/judging/panel/components/judge-table.tsx";
import { inviteJudge } from "#app/features/challenges/judging/panel/invite-judge.server.ts";
import { panelPage } from "#app/features/challenges/judging/panel/panel.queries.server.ts";
import { invitationSchema } from "#app/features/challenges/judging/panel/panel.schema.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const panel = await panelPage(actor, id, url.searchParams.get("phase"));
    return { title: `${translator(language)("panel.title")} · ${head.title}`, head, panel };
  },
);

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: invitationSchema,
    fieldOf: {
      "panel.unknownPerson": "personId",
      "panel.isSponsor": "personId",
      "panel.isEntrant": "personId",
    },
    work: async (invitation) => {
      await inviteJudge(actor, id, invitation);
      return redirect(`/challenges/${id}/judges?phase=${invitation.phaseId}`);
    },
  }),
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who judges a phase, where each of them stands, and what is left to assign. */
export default function Judges() {
  const t = useT();
  const { head, panel } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { phase, phases, judges, entries, isClosed, isOpen, candidates, revision } = panel;
  useLiveJudging(head.id, revision);
  const at = `/challenges/${head.id}/judges`;
  return (
    <>
      <ChallengeTop head={head} current="/judges" lead={t("panel.lead")} />
      <PhaseTabs at={at} phases={phases} />
      <Stack gap="loose">
        <TitledSection
          id="assigning"
          title={t("panel.entriesTitle")}
          lead={t(isClosed ? "panel.entriesLead" : "panel.entriesOpen", {
            ...entries,
            wanted: phase.wanted,
          })}
          action={
            isOpen &&
            isClosed && (
              <ButtonLink to={`${at}/assignment?phase=${phase.id}`} variant="primary" size="small">
                {t("panel.assign")}
              </ButtonLink>
            )
          }
        >
          {entries.unscreened > 0 && (
            <p className="text-ink-muted">{t("panel.unscreened", { count: entries.unscreened })}</p>
          )}
        </TitledSection>
        <JudgeTable judges={judges} challengeId={head.id} phaseId={phase.id} isOpen={isOpen} />
        {isOpen && (
          <InviteForm
            key={judges.length}
            phaseId={phase.id}
            candidates={candidates}
            search={findColleagues}
            refused={refused}
          />
        )}
      </Stack>
    </>
  );
}
