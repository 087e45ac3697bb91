import type { MessageKey } from "#app/core/words.ts";
import type { FoundCounts, Order } from "#app/features/search/found.ts";
import { searchAddress } from "#app/features/search/saved-search.ts";
import { writeQuery, type SearchQuery } from "#app/features/search/search-query.ts";
import { places, type Place } from "#app/features/search/search-words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";

const placeLabels: Record<Place, MessageKey> = {
  ideas: "search.ideas",
  comments: "search.comments",
  challenges: "search.challenges",
  people: "search.people",
};

interface SearchPlacesProps {
  counts: FoundCounts;
  countedAtMost: number;
  query: SearchQuery;
  place: Place;
}

/** Where one searches, with how much there is. */
export function SearchPlaces({ counts, countedAtMost, query, place }: SearchPlacesProps) {
  const t = useT();
  // The tab says where, so the query need not.
  const q = writeQuery({ ...query, filters: query.filters.filter(({ key }) => key !== "in") });
  return (
    <TabsNav
      label={t("search.places")}
      tabs={places.map((one) => ({
        to: searchAddress({ q, in: one === "ideas" ? null : one }),
        label: t(placeLabels[one]),
        current: one === place,
        count: counts[one] >= countedAtMost ? `${String(countedAtMost)}+` : counts[one],
      }))}
    />
  );
}

interface SearchOrderProps {
  query: SearchQuery;
  place: Place;
  order: Order;
  typed: string;
}

/** In which order; without words there is but one. */
export function SearchOrder({ query, place, order, typed }: SearchOrderProps) {
  const t = useT();
  if (place === "people" || place === "challenges" || query.terms.length === 0) return null;
  const within = place === "ideas" ? null : place;
  return (
    <nav aria-label={t("search.orders")} className="mb-3 flex gap-4 text-sm">
      <TextLink
        quiet
        to={searchAddress({ q: typed, in: within })}
        aria-current={order === "relevance" ? "true" : undefined}
        className="aria-current:font-semibold aria-current:text-ink"
      >
        {t("search.byRelevance")}
      </TextLink>
      <TextLink
        quiet
        to={searchAddress({ q: typed, in: within, sort: "new" })}
        aria-current={order === "new" ? "true" : undefined}
        className="aria-current:font-semibold aria-current:text-ink"
      >
        {t("search.byNewest")}
      </TextLink>
    </nav>
  );
}
