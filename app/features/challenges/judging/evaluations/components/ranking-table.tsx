import { DataTable } from "#app/ui/data-table.tsx";
import { useDecimal, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { ShownRanking } from "../ranking.queries.server.ts";

interface RankingTableProps extends Pick<ShownRanking, "ranked"> {
  readonly isSponsor: boolean;
  readonly challengeId: string;
}

/** Places by the raw mean, and beside them those from which each judge's strictness is taken. */
export function RankingTable({ ranked, isSponsor, challengeId }: RankingTableProps) {
  const t = useT();
  const decimal = useDecimal();
  return (
    <DataTable
      caption={t("evaluations.ranking")}
      rows={ranked}
      rowKey={({ id }) => id}
      empty={t("evaluations.nothingRanked")}
      columns={[
        {
          key: "title",
          header: t("evaluations.entry"),
          cell: ({ id, place, title, alias }) => (
            <>
              <span className="me-2 tabular-nums">{place}.</span>
              {isSponsor ? (
                <TextLink quiet to={`/challenges/${challengeId}/evaluations/${id}`}>
                  {title}
                </TextLink>
              ) : (
                title
              )}
              {alias && <span className="ms-2 font-mono text-xs text-ink-muted">{alias}</span>}
            </>
          ),
        },
        {
          key: "mean",
          header: t("evaluations.mean"),
          align: "end",
          cell: ({ mean }) => decimal(mean, 2),
        },
        {
          key: "count",
          header: t("evaluations.evaluations"),
          align: "end",
          cell: (row) => row.evaluations,
        },
        {
          key: "spread",
          header: t("evaluations.range"),
          align: "end",
          cell: ({ spread }) =>
            spread ? `${decimal(spread.least, 2)} – ${decimal(spread.most, 2)}` : "–",
        },
        {
          key: "z",
          header: t("evaluations.normalised"),
          align: "end",
          cell: ({ normalised }) =>
            normalised
              ? t("evaluations.normalisedCell", {
                  place: normalised.place,
                  mean: decimal(normalised.mean, 2),
                })
              : "–",
        },
      ]}
    />
  );
}
