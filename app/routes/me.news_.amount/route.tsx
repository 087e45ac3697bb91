import { amountOf } from "#app/features/home/news.ts";
import { newsFor } from "#app/features/home/news.queries.server.ts";
import { newSince } from "#app/features/home/visit.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** How many pieces of news there are since a moment, as JSON: what an open page asks after a live change. */
export const loader = signedIn(async ({ actor, url }) => {
  const asked = new Date(url.searchParams.get("since") ?? "");
  const since = Number.isNaN(asked.getTime()) ? (await newSince(actor)).at : asked.toISOString();
  const { totals } = await newsFor(actor, since, { atMost: 1 });
  return Response.json({ amount: amountOf(totals) });
});
