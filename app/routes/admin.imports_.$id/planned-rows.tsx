import type {
  FilePlan,
  ShownRow,
} from "#app/features/imports/importing/import-file.queries.server.ts";
import { useLocation } from "@remix-run/react";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface PlannedRowsProps {
  plan: FilePlan;
  after: number;
  onlyTrouble: boolean;
}

/** The rows of the file, each with what would become of it. */
export function PlannedRows({
  plan: { rows, next, outline },
  after,
  onlyTrouble,
}: PlannedRowsProps) {
  const t = useT();
  const { pathname } = useLocation();
  const show = onlyTrouble ? "?show=trouble" : "";
  const further = `${pathname}${show}${show ? "&" : "?"}after=${String(next)}`;
  const all = outline.new + outline.changed + outline.here + outline.left + outline.bad;
  return (
    <TitledSection id="rows" title={t("importing.rows")}>
      <TabsNav
        label={t("importing.rows")}
        tabs={[
          { to: pathname, label: t("importing.showAll"), count: all, current: !onlyTrouble },
          {
            to: `${pathname}?show=trouble`,
            label: t("importing.showTrouble"),
            count: outline.bad + outline.changed,
            current: onlyTrouble,
          },
        ]}
      />
      <div className="overflow-hidden sm:rounded-lg sm:border sm:border-line sm:bg-surface sm:shadow-card">
        <RowsTable rows={rows} />
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        {after > 0 && <ButtonLink to={`${pathname}${show}`}>{t("importing.firstRows")}</ButtonLink>}
        {next !== null && <ButtonLink to={further}>{t("importing.nextRows")}</ButtonLink>}
      </div>
    </TitledSection>
  );
}

function RowsTable({ rows }: { rows: readonly ShownRow[] }) {
  const t = useT();
  const columns: Column<ShownRow>[] = [
    { key: "line", header: t("importing.line"), cell: ({ line }) => line },
    {
      key: "title",
      header: t("importing.rowTitle"),
      cell: ({ title }) => (
        <span className="break-words" dir="auto">
          {title || "–"}
        </span>
      ),
    },
    {
      key: "outcome",
      header: t("importing.outcome"),
      cell: ({ outcome }) => <Pill tone={tones[outcome]}>{t(outcomeNames[outcome])}</Pill>,
    },
    { key: "says", header: t("importing.says"), cell: (row) => <Notes row={row} /> },
  ];
  return (
    <DataTable
      caption={t("importing.rows")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ line }) => String(line)}
      empty={t("importing.rowsNone")}
    />
  );
}

function Notes({ row: { says, ideaId } }: { row: ShownRow }) {
  const t = useT();
  return (
    <ul className="grid gap-1">
      {says.map(({ key, values }) => (
        <li key={key} className="break-words">
          {t(key, values)}
        </li>
      ))}
      {ideaId !== null && (
        <li>
          <TextLink to={`/ideas/${ideaId}`}>{t("importing.seeIdea")}</TextLink>
        </li>
      )}
    </ul>
  );
}

const tones: Record<ShownRow["outcome"], PillTone> = {
  new: "success",
  changed: "warning",
  here: "neutral",
  left: "warning",
  bad: "danger",
};

const outcomeNames = {
  new: "importing.outcomeNew",
  changed: "importing.outcomeChanged",
  here: "importing.outcomeHere",
  left: "importing.outcomeLeft",
  bad: "importing.outcomeBad",
} as const;
