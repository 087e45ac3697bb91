/** The ranking beside what is proposed. */
import type { ReactNode } from "react";
import { DataTable } from "#app/ui/data-table.tsx";
import { useDecimal, useT } from "#app/ui/language/language.tsx";
import type { Candidate } from "../proposal.queries.server.ts";

interface Props {
  readonly candidates: readonly Candidate[];
  /** What stands in the column of places; the place itself when left out. */
  readonly placeCell?: (candidate: Candidate) => ReactNode;
}

/** Everything that may win, the best ranked first. */
export function CandidateTable({ candidates, placeCell }: Props) {
  const t = useT();
  const decimal = useDecimal();
  return (
    <DataTable
      caption={t("winning.ranking")}
      rows={candidates}
      rowKey={({ id }) => id}
      empty={t("winning.noCandidates")}
      columns={[
        { key: "title", header: t("winning.submission"), cell: (row) => <Named candidate={row} /> },
        {
          key: "rank",
          header: t("winning.rank"),
          align: "end",
          cell: ({ rank }) => rank ?? t("winning.unranked"),
        },
        {
          key: "mean",
          header: t("winning.mean"),
          align: "end",
          cell: ({ mean }) => (mean === null ? "–" : decimal(mean, 2)),
        },
        {
          key: "place",
          header: t("winning.proposedPlace"),
          align: "end",
          cell: (row) => (placeCell ? placeCell(row) : (row.place ?? "–")),
        },
      ]}
    />
  );
}

function Named({ candidate }: { readonly candidate: Candidate }) {
  const t = useT();
  const { title, language, people, open } = candidate;
  return (
    <span className="grid gap-0.5">
      <span lang={language} dir="auto" className="break-words">
        {title}
      </span>
      <span className="text-sm font-normal text-ink-muted">{people}</span>
      {open > 0 && (
        <span className="text-sm font-normal text-warning-ink">
          {t("winning.openEvaluations", { count: open })}
        </span>
      )}
    </span>
  );
}
