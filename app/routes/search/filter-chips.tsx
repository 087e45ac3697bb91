import type { MessageKey } from "#app/core/words.ts";
import { filterLabels } from "#app/features/search/components/filter-names.ts";
import { searchAddress } from "#app/features/search/saved-search.ts";
import {
  withoutFilter,
  writeQuery,
  type Filter,
  type SearchQuery,
} from "#app/features/search/search-query.ts";
import { foldedKey, kindNames, type Place } from "#app/features/search/search-words.ts";
import { FilterChip } from "#app/ui/filter-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** The filters in force; pressing one searches without it. */
export function FilterChips({ query, place }: { query: SearchQuery; place: Place }) {
  const t = useT();
  const label = useFilterLabel();
  if (query.filters.length === 0) return null;
  return (
    <ul className="mb-4 flex flex-wrap gap-2" aria-label={t("search.filters")}>
      {query.filters.map((filter, at) => (
        <li key={at}>
          <FilterChip
            label={label(filter)}
            removeLabel={t("search.removeFilter", { label: label(filter) })}
            to={searchAddress({
              q: writeQuery(withoutFilter(query, filter)),
              in: place === "ideas" ? null : place,
            })}
          />
        </li>
      ))}
    </ul>
  );
}

function useFilterLabel(): (filter: Filter) => string {
  const t = useT();
  return ({ key, value, excluded }) => {
    const kind = key === "kind" ? kindNames.get(foldedKey(value)) : undefined;
    const shown = kind === undefined ? value : t(kindLabels[kind] ?? "search.kind");
    const label = t(filterLabels[key], { value: shown });
    return excluded ? t("search.filterNot", { label }) : label;
  };
}

const kindLabels: Readonly<Record<string, MessageKey>> = {
  improve: "ideas.kindImprove",
  new: "ideas.kindNew",
  stop: "ideas.kindStop",
};
