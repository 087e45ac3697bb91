import { redirect } from "@remix-run/node";
import { refuseEntry } from "#app/features/challenges/entering/refuse-entry.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** It is done where the submission is written. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/submissions/${encodeURIComponent(id)}/edit`)),
);

/** Says that what a colleague has written for one is not one's own. */
export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  const challengeId = await refuseEntry(actor, id);
  return redirect(`/challenges/${challengeId}/entry`);
});

/** Rendered only to give the route's refusals a page. */
export default function Refusing() {
  return null;
}
