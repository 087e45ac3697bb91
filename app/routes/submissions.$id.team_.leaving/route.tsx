import { redirect } from "@remix-run/node";
import { leaveTeam } from "#app/features/challenges/entering/leave-team.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** One leaves where the team is listed. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/submissions/${encodeURIComponent(id)}/team`)),
);

/** Takes oneself out of the team. */
export const action = signedIn(async ({ actor, params: { id = "" } }) =>
  redirect(`/challenges/${await leaveTeam(actor, id)}/entry`),
);

/** Rendered only to give the route's refusals a page. */
export default function Leaving() {
  return null;
}
