import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as SearchIcon from "lucide-react/icons/search";
import { newId } from "#app/core/ids.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { SavedList } from "#app/features/search/components/saved-list.tsx";
import { SearchHints } from "#app/features/search/components/search-hints.tsx";
import { mySavedSearches } from "#app/features/search/saved-search.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { FilterChips } from "./filter-chips.tsx";
import { find, type Results } from "./find.server.ts";
import { readSearchAddress, withChosen } from "./read-address.ts";
import { ResultList } from "./results.tsx";
import { SaveSearchForm } from "./save-search-form.tsx";
import { SearchForm } from "./search-form.tsx";
import { SearchOrder, SearchPlaces } from "./search-places.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const wish = readSearchAddress(url.searchParams);
  const chosen = withChosen(url.searchParams, wish);
  if (chosen !== null) return redirect(chosen);
  const [results, categories, units, saved] = await Promise.all([
    find(actor, wish, language),
    openCategories(language),
    unitChoices({ home: actor.unitId, chosen: null }),
    mySavedSearches(actor),
  ]);
  const t = translator(language);
  const { typed, query, place, order } = wish;
  return {
    title: typed === "" ? t("search.title") : t("search.titleFor", { query: typed }),
    typed,
    query,
    place,
    order,
    results,
    categories: categories.map(({ id, name }) => ({ id, name })),
    units: units.map(({ id, name, depth }) => ({ id, name, depth })),
    saved: saved.slice(0, savedShown),
    newId: newId(),
  };
});

/** Beside the results; the others are on their page. */
const savedShown = 8;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What names nothing, or says too little, is not worth keeping. */
function isSavable({ unknown, common }: Pick<Results, "unknown" | "common">): boolean {
  return unknown.length === 0 && !common;
}

/** Ideas, comments and people by their words. */
export default function Search() {
  const t = useT();
  const { typed, query, place, order, results, categories, units, saved, newId } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("search.title")} lead={typed === "" ? t("search.lead") : undefined} />
      <Columns
        asideLabel={t("search.hints")}
        aside={
          <>
            <SavedList searches={saved} />
            {results && isSavable(results) && <SaveSearchForm query={typed} newId={newId} />}
            <SearchHints />
          </>
        }
      >
        <SearchForm
          typed={typed}
          query={query}
          place={place}
          categories={categories}
          units={units}
        />
        <FilterChips query={query} place={place} />
        {results ? (
          <>
            <SearchPlaces {...results} query={query} place={place} />
            <SearchOrder query={query} place={place} order={order} typed={typed} />
            <ResultList results={results} typed={typed} query={query} place={place} />
          </>
        ) : (
          <EmptyState title={t("search.startTitle")} icon={<Icon of={SearchIcon} />}>
            <p>{t("search.startText")}</p>
          </EmptyState>
        )}
      </Columns>
    </>
  );
}
