import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Award from "lucide-react/icons/award";
import { parseCursor } from "#app/core/page.ts";
import { wordedDay } from "#app/core/time.ts";
import { insightsSearch } from "#app/features/insights/periods/filter.ts";
import { periodText } from "#app/features/insights/periods/period-words.ts";
import { namedIn } from "#app/features/insights/themes/theme.ts";
import { readAwardsBehind } from "#app/features/insights/view/behind.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const view = await readView(actor, url.searchParams);
  const { filter, today, units } = view;
  return {
    title: translator(language)("insights.awardsBehind"),
    ...{ filter, today },
    ...(await readAwardsBehind(view, parseCursor(url.searchParams.get("after")))),
    unit: units.find(({ id }) => id === filter.unitId)?.name ?? null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The awards behind a figure, as far as they were announced. */
export default function AwardsBehind() {
  const t = useT();
  const language = useLanguage();
  const { title, filter, today, unit, rows, next } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        lead={t("insights.behindLead", {
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
        <EmptyState icon={<Icon of={Award} />} title={t("insights.awardsBehindNone")}>
          <p>{t("insights.awardsBehindNoneText")}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "badge",
              header: t("insights.badge"),
              cell: ({ id, badge }) => (
                <TextLink to={`/awards/${id}`}>{namedIn(badge, language)}</TextLink>
              ),
            },
            {
              key: "recipient",
              header: t("insights.recipient"),
              cell: ({ recipient }) => recipient,
            },
            { key: "unit", header: t("insights.unit"), cell: (award) => award.unit },
            {
              key: "day",
              header: t("insights.given"),
              cell: ({ day }) => wordedDay(day, language),
            },
          ]}
        />
      )}
      <Pagination next={next} runs="time" />
      <p className="mt-4 max-w-[75ch] text-sm text-ink-muted">{t("insights.awardsBehindNote")}</p>
    </>
  );
}
