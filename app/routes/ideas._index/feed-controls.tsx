import type { MessageKey } from "#app/core/words.ts";
import {
  feedAddress,
  feedSorts,
  type FeedFilter,
  type FeedSort,
} from "#app/features/ideas/feed.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { FilterBar, FilterChip, FilterSelect } from "#app/ui/filter-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";

const orderNames: Record<FeedSort, MessageKey> = {
  trending: "ideas.trending",
  new: "ideas.new",
  supported: "ideas.supported",
};

interface FeedFiltersProps {
  filter: FeedFilter;
  categories: readonly { id: string; name: string }[];
  units: readonly { id: string; name: string; depth: number }[];
}

/** In which order. */
export function FeedOrder({ filter: { sort, categoryId, unitId } }: { filter: FeedFilter }) {
  const t = useT();
  return (
    <TabsNav
      label={t("ideas.sortLabel")}
      tabs={feedSorts.map((order) => ({
        to: feedAddress({ sort: order, category: categoryId, unit: unitId }),
        label: t(orderNames[order]),
        current: order === sort,
      }))}
    />
  );
}

/** Which ideas. */
export function FeedFilters({ filter, categories, units }: FeedFiltersProps) {
  const t = useT();
  const { sort, categoryId, unitId } = filter;
  return (
    <FilterBar
      label={t("ideas.filterLabel")}
      submitLabel={t("ideas.apply")}
      action="/ideas"
      {...(sort !== "trending" && { keep: { sort } })}
      chips={<Chips filter={filter} categories={categories} units={units} />}
    >
      <FilterSelect
        name="category"
        label={t("ideas.category")}
        anyLabel={t("ideas.allCategories")}
        value={categoryId ?? ""}
        options={categories.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        name="unit"
        label={t("ideas.unit")}
        anyLabel={t("ideas.allUnits")}
        value={unitId ?? ""}
        options={unitOptions(units)}
      />
    </FilterBar>
  );
}

function Chips({ filter: { sort, categoryId, unitId }, categories, units }: FeedFiltersProps) {
  const t = useT();
  const category = categories.find(({ id }) => id === categoryId);
  const unit = units.find(({ id }) => id === unitId);
  if (!category && !unit) return null;
  return (
    <>
      {category && (
        <FilterChip
          label={category.name}
          removeLabel={t("ideas.removeFilter", { label: category.name })}
          to={feedAddress({ sort, unit: unitId })}
        />
      )}
      {unit && (
        <FilterChip
          label={unit.name}
          removeLabel={t("ideas.removeFilter", { label: unit.name })}
          to={feedAddress({ sort, category: categoryId })}
        />
      )}
    </>
  );
}
