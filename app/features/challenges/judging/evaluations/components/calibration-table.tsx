import { DataTable } from "#app/ui/data-table.tsx";
import { useDecimal, useT } from "#app/ui/language/language.tsx";
import type { Spread } from "../../spread.ts";
import type { ShownRanking } from "../ranking.queries.server.ts";

/** How each judge's marks spread, in all and by criterion: who is strict, and what divides judges. */
export function CalibrationTable({
  judges,
  criteria,
  overall,
}: Pick<ShownRanking, "judges" | "criteria" | "overall">) {
  const t = useT();
  const everybody = {
    id: "",
    name: t("evaluations.everybody"),
    total: null,
    criteria: overall,
  };
  return (
    <DataTable
      caption={t("evaluations.spreads")}
      captionHidden
      rows={judges.length > 0 ? [...judges, everybody] : []}
      rowKey={({ id }) => id}
      empty={t("evaluations.nothingRanked")}
      scrolls="wide"
      columns={[
        { key: "name", header: t("evaluations.judge"), cell: ({ name }) => name },
        {
          key: "count",
          header: t("evaluations.evaluations"),
          align: "end",
          cell: ({ total, criteria: own }) => total?.count ?? own[0]?.points.count ?? 0,
        },
        {
          key: "total",
          header: t("evaluations.totalHead"),
          align: "end",
          cell: ({ total }) => (total ? <Figures spread={total} /> : "–"),
        },
        ...criteria.map(({ id, title, points }) => ({
          key: id,
          header: t("evaluations.outOf", { title, points }),
          align: "end" as const,
          cell: ({ criteria: own }: Pick<ShownRanking["judges"][number], "criteria">) => {
            const spread = own.find(({ criterionId }) => criterionId === id)?.points;
            return spread && <Figures spread={spread} />;
          },
        })),
      ]}
    />
  );
}

function Figures({ spread: { mean, deviation, least, most } }: { spread: Spread }) {
  const t = useT();
  const decimal = useDecimal();
  return (
    <span className="whitespace-nowrap">
      {t("evaluations.meanAndSpread", {
        mean: decimal(mean, 2),
        deviation: decimal(deviation, 2),
      })}
      <span className="block text-xs text-ink-muted">
        {decimal(least, 2)} – {decimal(most, 2)}
      </span>
    </span>
  );
}
