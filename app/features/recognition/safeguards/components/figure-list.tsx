import type { ReactNode } from "react";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { fewestPeople, pairDays } from "../oversight.ts";
import type { OversightPage } from "../oversight.queries.server.ts";

/** The figures of the alarm, each with what it says and from when on it alarms. */
export function FigureList({ oversight }: { readonly oversight: OversightPage }) {
  const t = useT();
  const { total, staff, topPeople, topPercent, giniPercent, pairsCount, limits } = oversight;
  const percent = (share: number | null) =>
    share === null ? t("safeguards.tooFew") : t("safeguards.percent", { percent: share });
  return (
    <TitledSection id="figures" title={t("safeguards.figures")}>
      <dl className="grid gap-3 md:grid-cols-2">
        <Figure
          label={t("safeguards.total")}
          value={String(total)}
          means={t("safeguards.totalMeans", { staff, fewest: limits.alarmFewest })}
        />
        <Figure
          label={t("safeguards.top")}
          value={percent(topPercent)}
          isFlagged={oversight.isTopFlagged}
          means={t("safeguards.topMeans", {
            people: topPeople,
            limit: limits.alarmTopPercent,
            fewest: fewestPeople,
          })}
        />
        <Figure
          label={t("safeguards.gini")}
          value={percent(giniPercent)}
          means={t("safeguards.giniMeans")}
        />
        <Figure
          label={t("safeguards.pairs")}
          value={String(pairsCount)}
          isFlagged={oversight.arePairsFlagged}
          means={t("safeguards.pairsMeans", { days: pairDays, limit: limits.alarmPairs })}
        />
      </dl>
    </TitledSection>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string;
  /** What it is, in a sentence. */
  readonly means: ReactNode;
  readonly isFlagged?: boolean;
}

function Figure({ label, value, means, isFlagged = false }: FigureProps) {
  const t = useT();
  return (
    <Card className="grid content-start gap-1">
      <dt className="text-sm font-semibold text-ink-muted">{label}</dt>
      <dd className="grid gap-1">
        <span className="flex flex-wrap items-center gap-3">
          <span className="text-2xl font-semibold tabular-nums">{value}</span>
          {isFlagged && <Pill tone="warning">{t("safeguards.flagged")}</Pill>}
        </span>
        <span className="text-sm text-ink-muted">{means}</span>
      </dd>
    </Card>
  );
}
