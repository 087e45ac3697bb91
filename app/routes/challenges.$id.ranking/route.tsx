import { useLoaderData, useLocation, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { PhaseTabs } from "#app/features/challenges/judging/components/phase-tabs.tsx";
import { useLiveJudging } from "#app/features/challenges/judging/components/use-live-judging.ts";
import { rowsBefore } from "#app/features/challenges/judging/evaluations/board-wish.ts";
import { CalibrationTable } from "#app/features/challenges/judging/evaluations/components/calibration-table.tsx";
import { RankingTable } from "#app/features/challenges/judging/evaluations/components/ranking-table.tsx";
import { Ties } from "#app/features/challenges/judging/evaluations/components/ties.tsx";
import { rankingPage } from "#app/features/challenges/judging/evaluations/ranking.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const phaseId = url.searchParams.get("phase");
    const from = rowsBefore(url.searchParams.get("after"));
    const ranking = await rankingPage(actor, id, { phaseId, from });
    return {
      title: `${translator(language)("evaluations.ranking")} · ${head.title}`,
      head,
      ranking,
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The ranking, how ties were broken, and how judges differ. */
export default function Ranking() {
  const t = useT();
  const { pathname } = useLocation();
  const { head, ranking } = useLoaderData<typeof loader>();
  const { phases, open, isSponsor, ranked, next, unranked, ties, leftOut } = ranking;
  useLiveJudging(head.id, ranking.revision);
  return (
    <>
      <ChallengeTop head={head} current="/ranking" lead={t("evaluations.rankingLead")} />
      <PhaseTabs at={pathname} phases={phases} />
      <Stack>
        {open > 0 && (
          <Banner tone="warning">{t("evaluations.provisional", { count: open })}</Banner>
        )}
        {unranked > 0 && <p>{t("evaluations.unranked", { count: unranked })}</p>}
        <RankingTable ranked={ranked} isSponsor={isSponsor} challengeId={head.id} />
        <Pagination next={next === null ? null : String(next)} />
        {ties.length > 0 && (
          <TitledSection id="ties" title={t("evaluations.ties")} lead={t("evaluations.tiesLead")}>
            <Ties ties={ties} criteria={ranking.criteria} />
          </TitledSection>
        )}
        <TitledSection
          id="calibration"
          title={t("evaluations.calibration")}
          lead={t("evaluations.calibrationLead")}
        >
          <CalibrationTable
            judges={ranking.judges}
            criteria={ranking.criteria}
            overall={ranking.overall}
          />
          {leftOut.map(({ judge, reason }) => (
            <p key={judge} className="mt-2 text-sm text-ink-muted">
              {t(reason === "no_spread" ? "evaluations.noSpread" : "evaluations.fewerThanTwo", {
                judge,
              })}
            </p>
          ))}
        </TitledSection>
      </Stack>
    </>
  );
}
