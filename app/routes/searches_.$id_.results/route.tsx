import { redirect } from "@remix-run/node";
import { mySavedSearch } from "#app/features/search/saved-search.queries.server.ts";
import { searchAddress } from "#app/features/search/saved-search.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** Where a notice of new ideas leads: the search as it was saved, the newest first. */
export const loader = signedIn(async ({ actor, params: { id = "" } }) => {
  const { query } = await mySavedSearch(actor, id);
  return redirect(searchAddress({ q: query, sort: "new" }));
});

/** Rendered only to give the route's refusals a page. */
export default function SavedSearchResults() {
  return null;
}
