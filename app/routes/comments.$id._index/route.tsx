import { redirect } from "@remix-run/node";
import { addressOfComment } from "#app/features/discussion/permalink.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** A comment's lasting address: leads to the page of its discussion where it stands now. */
export const loader = signedIn(async ({ actor, params }) =>
  redirect(await addressOfComment(actor, params["id"] ?? "")),
);

/** Rendered only to give the route's refusals a page. */
export default function CommentAddress() {
  return null;
}
