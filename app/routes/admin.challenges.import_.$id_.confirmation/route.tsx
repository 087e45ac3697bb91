import { redirect } from "@remix-run/node";
import { confirmFeed } from "#app/features/challenges/arriving/confirm-feed.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here; the feed's page shows how far it is. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/admin/challenges/import/${encodeURIComponent(id)}`)),
);

/** Has the feed brought in. */
export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await confirmFeed(actor, id);
  return redirect(`/admin/challenges/import/${encodeURIComponent(id)}`);
});

/** Rendered only to give the route's refusals a page. */
export default function Confirmation() {
  return null;
}
