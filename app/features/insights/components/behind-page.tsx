import type { ReactNode } from "react";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { insightsSearch, type InsightsFilter } from "../periods/filter.ts";
import { periodText } from "../periods/period-words.ts";

export interface BehindPageProps<Row> {
  readonly title: string;
  readonly filter: InsightsFilter;
  readonly today: string;
  /** Its name; null: the whole organisation. */
  readonly unit: string | null;
  /** Whether it is of now rather than of a period. */
  readonly isOfNow?: boolean | undefined;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly next: string | null;
  /** In place of the rows when there are none. */
  readonly empty: ReactNode;
  /** What the figure counts that is not listed. */
  readonly note: string;
}

/** What is behind a figure, as a table in pages. */
export function BehindPage<Row extends { readonly id: string }>(props: BehindPageProps<Row>) {
  const { title, filter, today, unit, isOfNow, rows, columns, next, empty, note } = props;
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <PageHeader
        title={title}
        lead={t(isOfNow ? "insights.behindLeadNow" : "insights.behindLead", {
          unit: unit ?? t("insights.wholeOrganisation"),
          period: periodText(filter.period, language, t),
        })}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[
              { to: `/insights${insightsSearch(filter, today)}`, label: t("insights.title") },
            ]}
          />
        }
      />
      {rows.length === 0 ? (
        empty
      ) : (
        <DataTable caption={title} captionHidden rowKey={({ id }) => id} {...{ rows, columns }} />
      )}
      <Pagination next={next} runs="time" />
      <p className="mt-4 max-w-[75ch] text-sm text-ink-muted">{note}</p>
    </>
  );
}
