import { useLoaderData, useLocation, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { PhaseTabs } from "#app/features/challenges/judging/components/phase-tabs.tsx";
import { useLiveJudging } from "#app/features/challenges/judging/components/use-live-judging.ts";
import { rowsBefore } from "#app/features/challenges/judging/evaluations/board-wish.ts";
import { RankingView } from "#app/features/challenges/judging/evaluations/components/ranking-view.tsx";
import { rankingPage } from "#app/features/challenges/judging/evaluations/ranking.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const phaseId = url.searchParams.get("phase");
    const from = rowsBefore(url.searchParams.get("after"));
    const page = await rankingPage(actor, id, { phaseId, from });
    return {
      title: `${translator(language)("evaluations.ranking")} · ${head.title}`,
      head,
      page,
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The ranking; while a leader may not see it yet, how far the marks are. */
export default function Ranking() {
  const t = useT();
  const { pathname } = useLocation();
  const { head, page } = useLoaderData<typeof loader>();
  const { phases, marks, isSponsor, ranking } = page;
  useLiveJudging(head.id, page.revision);
  return (
    <>
      <ChallengeTop head={head} current="/ranking" lead={t("evaluations.rankingLead")} />
      <PhaseTabs at={pathname} phases={phases} />
      {ranking ? (
        <RankingView challengeId={head.id} {...{ ranking, isSponsor }} open={marks.open} />
      ) : (
        <EmptyState title={t("evaluations.marksOpenTitle")}>
          {t("evaluations.marksOpen", { completed: marks.all - marks.open, all: marks.all })}
        </EmptyState>
      )}
    </>
  );
}
