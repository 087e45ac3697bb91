import type { ReactNode } from "react";
import type { Translate } from "#app/core/words.ts";
import { Banner } from "#app/ui/banner.tsx";
import { FilterBar, FilterSelect } from "#app/ui/filter-bar.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import type { Option } from "#app/ui/select.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { insightsSearch, kinds, periodName, type InsightsFilter } from "../periods/filter.ts";
import {
  before,
  isSame,
  presetNames,
  presetPeriod,
  presetOf,
  stepsOf,
  usualPreset,
} from "../periods/period.ts";
import { comparedText, mistakeText, periodText, presetWords } from "../periods/period-words.ts";
import { insightsPages, pagePath, type InsightsPage } from "../view/addresses.ts";
import { SaveViewForm } from "../saved-views/components/save-view-form.tsx";
import type { View } from "../view/view.ts";
import { kindWords, tabWords } from "./tab-words.ts";

/** What the top of a page of figures needs to know. */
export type ShownView = Pick<View, "filter" | "mistakes" | "today" | "seesAll">;

export interface InsightsTopProps {
  readonly page: InsightsPage;
  readonly title: string;
  readonly lead: string;
  readonly view: ShownView;
  readonly units: readonly Option[];
  readonly categories: readonly Option[];
  /** Becomes the id of what is saved of this page. */
  readonly saveId: string;
  readonly actions?: ReactNode;
}

/** The top of every page of figures: what is looked at, the way to the others, and what was wrong with the address. */
export function InsightsTop({
  page,
  title,
  lead,
  view,
  units,
  categories,
  saveId,
  actions,
}: InsightsTopProps) {
  const t = useT();
  const language = useLanguage();
  const search = insightsSearch(view.filter, view.today);
  return (
    <>
      <PageHeader title={title} lead={lead} actions={actions} />
      <div data-screen-only>
        <TabsNav
          label={t("insights.tabs")}
          tabs={[
            ...insightsPages.map((one) => ({
              to: `${pagePath(one)}${search}`,
              label: t(tabWords[one]),
              current: one === page,
            })),
            { to: "/insights/actions", label: t("insights.tabActing") },
          ]}
        />
        <FilterBar label={t("insights.filter")} submitLabel={t("insights.filterShow")}>
          <FilterSelect
            name="period"
            label={t("insights.period")}
            anyLabel={t(presetWords[usualPreset])}
            value={periodValue(view.filter, view.today)}
            options={periodOptions(view, language, t)}
          />
          <FilterSelect
            name="unit"
            label={t("insights.unit")}
            anyLabel={t(view.seesAll ? "insights.wholeOrganisation" : "insights.firstUnit")}
            value={view.filter.unitId ?? ""}
            options={units}
          />
          <FilterSelect
            name="category"
            label={t("insights.category")}
            anyLabel={t("insights.allCategories")}
            value={view.filter.categoryId ?? ""}
            options={categories}
          />
          <FilterSelect
            name="kind"
            label={t("insights.kind")}
            anyLabel={t("insights.allKinds")}
            value={view.filter.kind ?? ""}
            options={kinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
          />
        </FilterBar>
        <SaveViewForm newId={saveId} page={page} search={search} />
      </div>
      {view.mistakes.map((mistake) => (
        <div key={mistake} className="mb-4">
          <Banner tone="warning" announce="polite">
            {mistakeText(mistake, t)}
          </Banner>
        </div>
      ))}
      <p className="mb-4 text-sm text-ink-muted">
        <span className="font-semibold text-ink">
          {periodText(view.filter.period, language, t)}
        </span>{" "}
        {comparedText(before(view.filter.period), language, t)}
      </p>
    </>
  );
}

/** The usual period goes without saying. */
function periodValue({ period }: InsightsFilter, today: string): string {
  if (isSame(period, presetPeriod(usualPreset, today))) return "";
  return presetOf(period, today) ?? periodName(period);
}

/** The presets, the single weeks and months behind, and whatever else is looked at just now. */
function periodOptions(
  { filter: { period }, today }: ShownView,
  language: ReturnType<typeof useLanguage>,
  t: Translate,
): Option[] {
  const single = [
    ...stepsOf(presetPeriod("last-12-months", today)).reverse(),
    ...stepsOf(presetPeriod("last-13-weeks", today)).reverse(),
  ];
  const options = [
    ...presetNames
      .filter((name) => name !== usualPreset)
      .map((name) => ({ value: name, label: t(presetWords[name]) })),
    ...single.map((step) => ({ value: periodName(step), label: periodText(step, language, t) })),
  ];
  const own = {
    value: presetOf(period, today) ?? periodName(period),
    label: periodText(period, language, t),
  };
  const isOffered =
    isSame(period, presetPeriod(usualPreset, today)) ||
    options.some(({ value }) => value === own.value);
  return isOffered ? options : [own, ...options];
}
