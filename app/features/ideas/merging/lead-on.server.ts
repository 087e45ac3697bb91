import { redirect } from "@remix-run/node";
import { mergedParameter, type Placed } from "./idea-address.ts";

/**
 * Leads whoever comes for a merged idea to where it goes on, for good, with what their address asked for; does nothing
 * for others. No browser keeps the answer, as a merge can be undone.
 */
export function leadOn({ id, mergedIntoId }: Placed, url: URL): void {
  if (mergedIntoId === null) return;
  const search = new URLSearchParams(url.search);
  search.set(mergedParameter, id);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Remix takes a thrown answer as the request's
  throw redirect(`/ideas/${mergedIntoId}?${search.toString()}`, {
    status: 301,
    headers: { "Cache-Control": "no-store" },
  });
}
