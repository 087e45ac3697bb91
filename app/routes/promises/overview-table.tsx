import type { UnitPromises } from "#app/features/ideas/promising/overseeing/overview.queries.server.ts";
import {
  behindAddress,
  percentOf,
  type OverviewPeriod,
} from "#app/features/ideas/promising/overseeing/overview.ts";
import { queueAddress, type QueueView } from "#app/features/ideas/promising/queue/queue-filter.ts";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

interface OverviewTableProps {
  units: readonly UnitPromises[];
  weeks: OverviewPeriod;
}

/** Each unit with everything below it, as the tree has them. */
export function OverviewTable({ units, weeks }: OverviewTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t("overseeing.caption")}
      captionHidden
      columns={useColumns(weeks)}
      rows={units}
      rowKey={({ id }) => id ?? ""}
      empty={t("overseeing.noUnits")}
    />
  );
}

function useColumns(weeks: OverviewPeriod): readonly Column<UnitPromises>[] {
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
    {
      key: "kept",
      header: t("overseeing.kept"),
      align: "end",
      cell: (unit) => <Kept of={unit} weeks={weeks} />,
    },
    {
      key: "median",
      header: t("overseeing.median"),
      align: "end",
      cell: (unit) => <Median of={unit} weeks={weeks} />,
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

interface FigureProps {
  of: UnitPromises;
  weeks: OverviewPeriod;
}

function Kept({ of: { id, name, kept, settled }, weeks }: FigureProps) {
  const t = useT();
  const percent = percentOf(kept, settled);
  if (percent === null) return <>–</>;
  return (
    <>
      <TextLink
        to={behindAddress({ view: "settled", weeks, unitId: id })}
        aria-label={t("overseeing.keptAll", { percent, unit: name })}
        className="inline-block min-w-6"
      >
        {t("overseeing.percent", { percent })}
      </TextLink>{" "}
      <span className="text-ink-muted">{t("overseeing.fraction", { kept, settled })}</span>
    </>
  );
}

function Median({ of: { id, name, median }, weeks }: FigureProps) {
  const t = useT();
  if (median === null) return <>–</>;
  return (
    <TextLink
      to={behindAddress({ view: "first", weeks, unitId: id })}
      aria-label={t("overseeing.medianAll", { count: median, unit: name })}
      className="inline-block min-w-6"
    >
      {median}
    </TextLink>
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
