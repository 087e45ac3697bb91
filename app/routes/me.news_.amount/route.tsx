import { amountOf } from "#app/features/home/news.ts";
import { newsFor } from "#app/features/home/news.queries.server.ts";
import { newSince } from "#app/features/home/visit.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** How many pieces of news there are since a moment, as JSON: what an open page asks after a live change. */
export const loader = signedIn(async ({ actor, url }) => {
  const since = momentFrom(url.searchParams.get("since")) ?? (await newSince(actor)).at;
  const { totals } = await newsFor(actor, since, { atMost: 1 });
  return Response.json({ amount: amountOf(totals) });
});

const shape = /^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A moment as the page writes it; null for anything else, which the database might not take for a time. */
function momentFrom(text: string | null): string | null {
  return text !== null && shape.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
