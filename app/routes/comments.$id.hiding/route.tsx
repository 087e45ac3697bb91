import { redirect } from "@remix-run/node";
import { notFound } from "#app/core/errors.ts";
import { placeOfHiding } from "#app/features/moderation/concerned.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** Why a comment is hidden: leads its author and moderators each to their own page. */
export const loader = signedIn(async ({ actor, params: { id = "" } }) => {
  const place = await placeOfHiding(actor, id);
  if (place === null) throw notFound("reporting.notFound");
  return redirect(place);
});

/** Rendered only to give the route's refusals a page. */
export default function Hiding() {
  return null;
}
