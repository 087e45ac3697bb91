import { parseCursor, type Cursor } from "#app/core/page.ts";
import type { Order } from "#app/features/search/found.ts";
import { searchAddress } from "#app/features/search/saved-search.ts";
import {
  placeAsked,
  readQuery,
  withFilter,
  writeQuery,
  type SearchQuery,
} from "#app/features/search/search-query.ts";
import { placeNames, places, type Place } from "#app/features/search/search-words.ts";

/** What an address of the search page asks for. */
export interface SearchWish {
  readonly typed: string;
  readonly query: SearchQuery;
  readonly place: Place;
  readonly order: Order;
  readonly after: Cursor | null;
}

/** Reads an address; whatever makes no sense in it is left out. */
export function readSearchAddress(search: URLSearchParams): SearchWish {
  const typed = (search.get("q") ?? "").trim();
  const query = readQuery(typed);
  const place = places.find((one) => one === search.get("in")) ?? "ideas";
  return {
    typed,
    query,
    place: placeAsked(query, placeNames) ?? place,
    order: search.get("sort") === "new" ? "new" : "relevance",
    after: parseCursor(search.get("after")),
  };
}

const chosenByForm = ["stage", "category", "kind", "unit"] as const;

/**
 * The address in which what was chosen in the form has become part of the query; null when it was not sent. What stands
 * as it stood before leaves alone what has been typed.
 */
export function withChosen(search: URLSearchParams, wish: SearchWish): string | null {
  if (!chosenByForm.some((name) => search.has(name))) return null;
  const chosen = chosenByForm.filter(
    (name) => search.has(name) && search.get(name) !== search.get(stoodAt(name)),
  );
  const query = chosen.reduce(
    (made, name) => withFilter(made, name, withoutQuotes(search.get(name) ?? "")),
    wish.query,
  );
  return searchAddress({
    q: chosen.length > 0 ? writeQuery(query) : wish.typed,
    in: search.get("in"),
    sort: search.get("sort"),
  });
}

/** The field that tells what a choice stood at when the form was made. */
export function stoodAt(name: (typeof chosenByForm)[number]): string {
  return `${name}-was`;
}

// A value stands in quotation marks, so it can hold none.
function withoutQuotes(value: string): string {
  return value.replaceAll('"', " ").trim();
}
