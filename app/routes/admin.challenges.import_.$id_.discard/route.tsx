import { redirect } from "@remix-run/node";
import { discardFeed } from "#app/features/challenges/arriving/discard-feed.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here. */
export const loader = signedIn(() => Promise.resolve(redirect("/admin/challenges/import")));

/** Throws an uploaded feed away. */
export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await discardFeed(actor, id);
  return redirect("/admin/challenges/import");
});

/** Rendered only to give the route's refusals a page. */
export default function Discard() {
  return null;
}
