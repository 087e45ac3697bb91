import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { AttentionList } from "#app/features/insights/components/attention-list.tsx";
import { FigureCard } from "#app/features/insights/components/figure-card.tsx";
import { InsightsTop } from "#app/features/insights/components/insights-top.tsx";
import { LiveCounts } from "#app/features/insights/components/live-counts.tsx";
import { insightsSearch } from "#app/features/insights/periods/filter.ts";
import { refreshedTimes } from "#app/features/insights/rollups/refreshed.store.server.ts";
import { ViewLinks } from "#app/features/insights/saved-views/components/view-links.tsx";
import { listedViews } from "#app/features/insights/saved-views/saved-view.queries.server.ts";
import { pagePath, themeOf, wayBehind } from "#app/features/insights/view/addresses.ts";
import { readAttention } from "#app/features/insights/view/attention.queries.server.ts";
import { unitOptionsOf } from "#app/features/insights/view/choices.server.ts";
import { isConcentrated } from "#app/features/insights/view/concentrated.queries.server.ts";
import { countsToday } from "#app/features/insights/view/counts-today.queries.server.ts";
import { overviewFigures } from "#app/features/insights/view/overview.ts";
import { readSheet } from "#app/features/insights/view/read-sheet.server.ts";
import { readTrends } from "#app/features/insights/view/trend.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  // Before what is shown: read after it, it could be ahead, and nothing would mend that.
  const revision = await refreshedTimes();
  const view = await readView(actor, url.searchParams);
  const [sheet, trends, attention, counts, categories, concentrated, saved] = await Promise.all([
    readSheet(view, overviewFigures),
    readTrends(view, overviewFigures),
    readAttention(view),
    countsToday(view),
    openCategories(language),
    isConcentrated(view),
    listedViews(actor, view.units),
  ]);
  const { filter, mistakes, seesAll } = view;
  return {
    title: translator(language)("insights.title"),
    view: { filter, mistakes, seesAll, today: view.today },
    trends: Object.fromEntries(overviewFigures.map((name) => [name, trends[name].values])),
    units: unitOptionsOf(view),
    categories: categories.map(({ id, name }) => ({ value: id, label: name })),
    ...{ sheet, attention, counts, concentrated, revision, saved, saveId: newId() },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Whether ideas flow, people are recognised, rules let things through and silos are crossed. */
export default function Overview() {
  const t = useT();
  const {
    title,
    view,
    sheet,
    trends,
    attention,
    counts,
    concentrated,
    revision,
    units,
    categories,
    saved,
    saveId,
  } = useLoaderData<typeof loader>();
  const search = insightsSearch(view.filter, view.today);
  return (
    <>
      <InsightsTop
        page="overview"
        title={title}
        lead={t("insights.lead")}
        {...{ view, units, categories, saveId }}
        actions={
          <>
            <ButtonLink to={`/insights/briefing${search}`}>{t("briefing.title")}</ButtonLink>
            <ButtonLink to={`/insights/figures.csv${search}`} reloadDocument>
              {t("insights.asCsv")}
            </ButtonLink>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <ViewLinks views={saved} />
        <div data-screen-only>
          <LiveCounts counts={counts} revision={revision} />
        </div>
        <AttentionList
          attention={attention}
          filter={view.filter}
          today={view.today}
          isConcentrated={concentrated}
        />
        <TitledSection id="figures" title={t("insights.figures")}>
          <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
            {overviewFigures.map((name) => {
              const entry = sheet[name];
              if (!entry) return null;
              return (
                <li key={name} className="grid min-w-0 grid-cols-[minmax(0,1fr)]">
                  <FigureCard
                    name={name}
                    entry={entry}
                    trend={trends[name]}
                    to={`${pagePath(themeOf[name])}${search}`}
                    behind={wayBehind(name, view.filter, view.today)}
                  />
                </li>
              );
            })}
          </ul>
        </TitledSection>
      </div>
    </>
  );
}
