import { Form, useLoaderData, useLocation, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { PhaseTabs } from "#app/features/challenges/judging/components/phase-tabs.tsx";
import { useLiveJudging } from "#app/features/challenges/judging/components/use-live-judging.ts";
import { readBoardWish } from "#app/features/challenges/judging/evaluations/board-wish.ts";
import { boardPage } from "#app/features/challenges/judging/evaluations/board.queries.server.ts";
import { ActLog } from "#app/features/challenges/judging/evaluations/components/act-log.tsx";
import { BoardEntries } from "#app/features/challenges/judging/evaluations/components/board-entries.tsx";
import { BoardFilters } from "#app/features/challenges/judging/evaluations/components/board-filters.tsx";
import { BoardJudges } from "#app/features/challenges/judging/evaluations/components/board-judges.tsx";
import { BoardSummary } from "#app/features/challenges/judging/evaluations/components/board-summary.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { useLocalTime } from "#app/ui/local-time.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const board = await boardPage(actor, id, readBoardWish(url));
    return { title: `${translator(language)("evaluations.title")} · ${head.title}`, head, board };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How far the judging is, live; and what was done about it. */
export default function Evaluations() {
  const t = useT();
  const moment = useLocalTime();
  const { pathname } = useLocation();
  const { head, board } = useLoaderData<typeof loader>();
  const { phase, phases, totals, judges, entries, acts, show, next, endsAt, isOpen } = board;
  useLiveJudging(head.id, board.revision);
  const lead = endsAt ? t("evaluations.leadUntil", { end: moment(endsAt).text }) : undefined;
  const isBehind = totals.draft + totals.assigned > 0;
  return (
    <>
      <ChallengeTop head={head} current="/evaluations" lead={lead} />
      <PhaseTabs at={pathname} phases={phases} />
      <Stack gap="loose">
        <BoardSummary totals={totals} />
        {isOpen && (
          <div className="flex flex-wrap gap-2">
            {isBehind && (
              <Form method="post" action={`${pathname}/reminder`}>
                <input type="hidden" name="phaseId" value={phase.id} />
                <Button>{t("evaluations.remind")}</Button>
              </Form>
            )}
            {phase.isBlind && (
              <ButtonLink to={`${pathname}/unblinding?phase=${phase.id}`} variant="quiet">
                {t("evaluations.unblind")}
              </ButtonLink>
            )}
            {board.isBlindChallenge && !phase.isBlind && <p>{t("evaluations.isUnblinded")}</p>}
          </div>
        )}
        <BoardJudges judges={judges} />
        <TitledSection id="entries" title={t("evaluations.entries")}>
          <BoardFilters at={pathname} phaseId={phase.id} show={show} totals={totals} />
          <BoardEntries challengeId={head.id} entries={entries} wanted={phase.wanted} />
          <Pagination next={next === null ? null : String(next)} label={t("evaluations.entries")} />
        </TitledSection>
        <TitledSection id="acts" title={t("evaluations.acts")}>
          <ActLog acts={acts} />
        </TitledSection>
      </Stack>
    </>
  );
}
