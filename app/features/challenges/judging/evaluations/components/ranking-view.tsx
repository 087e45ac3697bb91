import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ShownRanking } from "../ranking.queries.server.ts";
import { CalibrationTable } from "./calibration-table.tsx";
import { RankingTable } from "./ranking-table.tsx";
import { Ties } from "./ties.tsx";

interface Props {
  readonly challengeId: string;
  readonly ranking: ShownRanking;
  readonly isSponsor: boolean;
  /** Evaluations that are not completed yet. */
  readonly open: number;
}

/** The ranking, how ties were broken, and how judges differ. */
export function RankingView({ challengeId, ranking, isSponsor, open }: Props) {
  const t = useT();
  const { ranked, next, unranked, ties } = ranking;
  return (
    <Stack>
      {open > 0 && <Banner tone="warning">{t("evaluations.provisional", { count: open })}</Banner>}
      {unranked > 0 && <p>{t("evaluations.unranked", { count: unranked })}</p>}
      <RankingTable {...{ ranked, isSponsor, challengeId }} />
      <Pagination next={next === null ? null : String(next)} />
      {ties.length > 0 && (
        <TitledSection id="ties" title={t("evaluations.ties")} lead={t("evaluations.tiesLead")}>
          <Ties ties={ties} criteria={ranking.criteria} />
        </TitledSection>
      )}
      <Calibration ranking={ranking} />
    </Stack>
  );
}

function Calibration({ ranking }: Pick<Props, "ranking">) {
  const t = useT();
  const { judges, criteria, overall, leftOut } = ranking;
  return (
    <TitledSection
      id="calibration"
      title={t("evaluations.calibration")}
      lead={t("evaluations.calibrationLead")}
    >
      <CalibrationTable {...{ judges, criteria, overall }} />
      {leftOut.map(({ judge, reason }) => (
        <p key={judge} className="mt-2 text-sm text-ink-muted">
          {t(reason === "no_spread" ? "evaluations.noSpread" : "evaluations.fewerThanTwo", {
            judge,
          })}
        </p>
      ))}
    </TitledSection>
  );
}
