import { redirect } from "@remix-run/node";
import { discardDraft } from "#app/features/ideas/discard-draft.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here. */
export const loader = signedIn(() => Promise.resolve(redirect("/drafts")));

/** Throws a draft away. */
export const action = signedIn(async ({ actor, params }) => {
  await discardDraft(actor, params["id"] ?? "");
  return redirect("/drafts");
});

/** Rendered only to give the route's refusals a page. */
export default function DiscardedDraft() {
  return null;
}
