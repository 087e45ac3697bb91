import { redirect } from "@remix-run/node";
import { reopenSubmission } from "#app/features/challenges/entering/reopen-submission.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

const formOf = (id: string) => `/submissions/${encodeURIComponent(id)}/edit`;

/** It is done where the submission is written. */
export const loader = signedIn(({ params: { id = "" } }) => Promise.resolve(redirect(formOf(id))));

/** Makes a draft again of what has been submitted. */
export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await reopenSubmission(actor, id);
  return redirect(formOf(id));
});

/** Rendered only to give the route's refusals a page. */
export default function Reopening() {
  return null;
}
