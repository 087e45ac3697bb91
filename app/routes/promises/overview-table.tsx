import type { UnitPromises } from "#app/features/ideas/promising/overseeing/overview.queries.server.ts";
import { percentOf } from "#app/features/ideas/promising/overseeing/overview.ts";
import { queueAddress, type QueueView } from "#app/features/ideas/promising/queue/queue-filter.ts";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

/** Each unit with everything below it, as the tree has them. */
export function OverviewTable({ units }: { units: readonly UnitPromises[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t("overseeing.caption")}
      captionHidden
      columns={useColumns()}
      rows={units}
      rowKey={({ id }) => id ?? ""}
      empty={t("overseeing.noUnits")}
    />
  );
}

function useColumns(): readonly Column<UnitPromises>[] {
  const t = useT();
  const figure = (key: "open" | "week" | "overdue" | "waiting", view: QueueView) => ({
    key,
    header: t(`overseeing.${key}`),
    align: "end" as const,
    cell: (unit: UnitPromises) => (
      <Count
        count={unit[key]}
        to={queueAddress({ of: "all", view, unitId: unit.id })}
        label={t(`overseeing.${key}Of`, { count: unit[key], unit: unit.name })}
      />
    ),
  });
  return [
    {
      key: "unit",
      header: t("overseeing.unit"),
      cell: ({ name, depth }) => <span className={indents[Math.min(depth, 5)]}>{name}</span>,
    },
    { key: "kept", header: t("overseeing.kept"), align: "end", cell: (unit) => <Kept of={unit} /> },
    {
      key: "median",
      header: t("overseeing.median"),
      align: "end",
      cell: ({ median }) => median ?? "–",
    },
    figure("open", "all"),
    figure("week", "week"),
    figure("overdue", "overdue"),
    figure("waiting", "waiting"),
  ];
}

const indents = [
  ...["", "block sm:ps-4", "block sm:ps-8", "block sm:ps-12", "block sm:ps-16", "block sm:ps-20"],
];

function Kept({ of: { kept, settled } }: { of: UnitPromises }) {
  const t = useT();
  const percent = percentOf(kept, settled);
  if (percent === null) return <>–</>;
  return (
    <>
      {t("overseeing.percent", { percent })}{" "}
      <span className="text-ink-muted">{t("overseeing.fraction", { kept, settled })}</span>
    </>
  );
}

interface CountProps {
  count: number;
  to: string;
  /** What is counted, in words. */
  label: string;
}

/** Leads to the ideas behind a figure. */
function Count({ count, to, label }: CountProps) {
  if (count === 0) return <>0</>;
  return (
    <TextLink to={to} aria-label={label} className="inline-block min-w-6">
      {count}
    </TextLink>
  );
}
