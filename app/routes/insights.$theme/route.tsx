import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { actingPolicy } from "#app/features/insights/acting/acting.policy.ts";
import { latestAction } from "#app/features/insights/acting/actions/action-rooms.queries.server.ts";
import { actionsBeside } from "#app/features/insights/acting/actions/action.queries.server.ts";
import { ActionsBeside } from "#app/features/insights/acting/actions/components/actions-beside.tsx";
import { FigureCard } from "#app/features/insights/components/figure-card.tsx";
import { InsightsTop } from "#app/features/insights/components/insights-top.tsx";
import { insightsSearch, periodName } from "#app/features/insights/periods/filter.ts";
import { themes } from "#app/features/insights/themes/themes.server.ts";
import { themeExtras } from "#app/features/insights/themes/extras.server.ts";
import { isTheme, wayBehind } from "#app/features/insights/view/addresses.ts";
import { unitOptionsOf } from "#app/features/insights/view/choices.server.ts";
import { readSheet } from "#app/features/insights/view/read-sheet.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ChartView } from "#app/ui/chart/chart-view.tsx";
import { downloadsAt } from "#app/ui/chart/chart-downloads.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";
import { ThemeExtras } from "./theme-extras.tsx";
import { themeWords } from "./theme-words.ts";

export const loader = signedIn(async ({ actor, url, params, context: { language } }) => {
  const { theme: name } = params;
  if (!isTheme(name)) throw notFound("ui.error404Text");
  const view = await readView(actor, url.searchParams);
  const t = translator(language);
  const theme = themes[name];
  const latest = await latestAction();
  const [sheet, charts, extras, categories, actions] = await Promise.all([
    readSheet(view, theme.figures),
    Promise.all(
      Object.entries(theme.charts).map(async ([key, read]) => ({
        key,
        chart: await read(view, { t, language }),
      })),
    ),
    themeExtras(name, view),
    openCategories(language),
    Promise.all(
      theme.figures.map(async (figure) => {
        return [
          figure,
          await actionsBeside(actor, { figure, unitId: view.filter.unitId }),
        ] as const;
      }),
    ),
  ]);
  const { filter, mistakes, seesAll, today } = view;
  return {
    ...{
      name,
      title: t(themeWords[name].title),
      figures: theme.figures,
      sheet,
      charts,
      extras,
      latest,
    },
    view: { filter, mistakes, seesAll, today },
    saveId: newId(),
    units: unitOptionsOf(view),
    categories: categories.map((one) => ({ value: one.id, label: one.name })),
    actions: Object.fromEntries(actions),
    mayAsk: may(actor, actingPolicy.ask, undefined),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The figures of one theme, with their definitions and charts. */
export default function ThemePage() {
  const t = useT();
  const {
    name,
    title,
    view,
    figures,
    sheet,
    charts,
    extras,
    units,
    categories,
    actions,
    latest,
    mayAsk,
    saveId,
  } = useLoaderData<typeof loader>();
  const search = insightsSearch(view.filter, view.today);
  return (
    <>
      <InsightsTop
        page={name}
        title={title}
        lead={t(themeWords[name].lead)}
        {...{ view, units, categories, saveId }}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {figures.length > 0 && (
          <section aria-labelledby="figures">
            <h2 id="figures" className="sr-only">
              {t("insights.figures")}
            </h2>
            <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
              {figures.map((figure) => {
                const entry = sheet[figure];
                if (!entry) return null;
                return (
                  <li key={figure} className="grid min-w-0 grid-cols-[minmax(0,1fr)]">
                    <FigureCard
                      name={figure}
                      entry={entry}
                      behind={wayBehind(figure, view.filter, view.today)}
                    >
                      <ActionsBeside
                        figure={figure}
                        unit={view.filter.unitId}
                        period={periodName(view.filter.period)}
                        actions={actions[figure] ?? []}
                        {...{ latest, mayAsk }}
                      />
                    </FigureCard>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        <ThemeExtras extras={extras} seesAll={view.seesAll} />
        {charts.map(({ key, chart }) => (
          <ChartView
            key={key}
            chart={chart}
            heading="h2"
            downloads={downloadsAt(`/insights/${name}/charts/${key}`, search)}
          />
        ))}
      </div>
    </>
  );
}
