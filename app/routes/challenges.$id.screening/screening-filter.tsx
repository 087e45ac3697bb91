import type { MessageKey } from "#app/core/words.ts";
import type { screeningPage } from "#app/features/challenges/screening/screening.queries.server.ts";
import {
  screeningViews,
  type ScreeningView,
} from "#app/features/challenges/screening/screening-view.ts";
import { FilterBar, FilterSelect } from "#app/ui/filter-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";

export type ScreeningPage = Awaited<ReturnType<typeof screeningPage>>;

interface ScreeningFilterProps {
  readonly page: ScreeningPage;
  readonly view: ScreeningView;
}

/** Narrows the list by phase and by what was found, each with how many there are. */
export function ScreeningFilter({ page, view }: ScreeningFilterProps) {
  const t = useT();
  const views = screeningViews
    .filter((one) => one !== "all")
    .map((value) => ({ value, label: `${t(viewWords[value])} (${String(page.counts[value])})` }));
  return (
    <FilterBar label={t("screening.filter")} submitLabel={t("screening.show")}>
      {page.phases.length > 1 && (
        <FilterSelect
          name="phase"
          label={t("screening.phase")}
          options={page.phases}
          value={page.phase?.id}
          anyLabel={t("screening.phaseFirst")}
        />
      )}
      <FilterSelect
        name="view"
        label={t("screening.view")}
        options={views}
        value={view === "all" ? "" : view}
        anyLabel={`${t("screening.viewAll")} (${String(page.counts.all)})`}
      />
    </FilterBar>
  );
}

const viewWords: Readonly<Record<Exclude<ScreeningView, "all">, MessageKey>> = {
  new: "screening.viewNew",
  pass: "entering.foundPass",
  incomplete: "entering.foundIncomplete",
  off_topic: "entering.foundOffTopic",
  ineligible: "entering.foundIneligible",
  selected: "screening.viewSelected",
};
