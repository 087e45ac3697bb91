import { redirect } from "@remix-run/node";
import { stopSeeking } from "#app/features/challenges/entering/seek-team.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

const pageOf = (id = "") => `/challenges/${encodeURIComponent(id)}/team-mates`;

/** One stops looking where one looks. */
export const loader = signedIn(({ params: { id } }) => Promise.resolve(redirect(pageOf(id))));

/** Takes one's own search for team-mates out of the list. */
export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await stopSeeking(actor, id);
  return redirect(pageOf(id));
});

/** Rendered only to give the route's refusals a page. */
export default function SearchRemoval() {
  return null;
}
