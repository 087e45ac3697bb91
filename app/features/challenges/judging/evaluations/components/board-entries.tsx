import { DataTable } from "#app/ui/data-table.tsx";
import { useDecimal, useT } from "#app/ui/language/language.tsx";
import { CoveringLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { useRowLinks } from "#app/ui/row-links.ts";
import type { BoardEntry } from "../board.queries.server.ts";

interface BoardEntriesProps {
  readonly challengeId: string;
  readonly entries: readonly BoardEntry[];
  /** How many judges each is to have. */
  readonly wanted: number;
}

/** The entries, in the order of their aliases. */
export function BoardEntries({ challengeId, entries, wanted }: BoardEntriesProps) {
  const t = useT();
  const decimal = useDecimal();
  useRowLinks();
  return (
    <DataTable
      caption={t("evaluations.entries")}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      rowLinks
      empty={t("evaluations.noEntries")}
      columns={[
        {
          key: "title",
          header: t("evaluations.entry"),
          cell: ({ id, alias, title }) => (
            <CoveringLink
              to={`/challenges/${challengeId}/evaluations/${id}`}
              className="inline-block py-1"
            >
              {alias && <span className="me-2 font-mono text-ink-muted">{alias}</span>}
              {title}
            </CoveringLink>
          ),
        },
        {
          key: "state",
          header: t("evaluations.state"),
          cell: (row) => <EntryState entry={row} wanted={wanted} />,
        },
        {
          key: "done",
          header: t("evaluations.completed"),
          align: "end",
          cell: (row) => `${String(row.completed)} / ${String(judgesOf(row))}`,
        },
        {
          key: "aside",
          header: t("evaluations.recused"),
          align: "end",
          cell: (row) => row.recused,
        },
        {
          key: "mean",
          header: t("evaluations.mean"),
          align: "end",
          cell: ({ mean }) => (mean === null ? "–" : decimal(mean, 2)),
        },
      ]}
    />
  );
}

function judgesOf({ completed, draft, assigned }: BoardEntry): number {
  return completed + draft + assigned;
}

function EntryState({ entry, wanted }: { entry: BoardEntry; wanted: number }) {
  const t = useT();
  const lacking = wanted - judgesOf(entry);
  if (lacking > 0) return <Pill tone="danger">{t("evaluations.lacks", { count: lacking })}</Pill>;
  if (entry.isDone) return <Pill tone="success">{t("evaluations.done")}</Pill>;
  if (entry.draft + entry.completed > 0)
    return <Pill tone="info">{t("evaluations.underWay")}</Pill>;
  return <Pill>{t("evaluations.notBegun")}</Pill>;
}
