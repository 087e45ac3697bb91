import { redirect } from "@remix-run/node";
import { handLeadOver } from "#app/features/challenges/entering/change-team.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** The lead is handed over where the team is listed. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/submissions/${encodeURIComponent(id)}/team`)),
);

/** Hands the lead to another member. */
export const action = signedIn(async ({ actor, params: { id = "" }, request }) => {
  const { personId = "" } = await formFields(request);
  await handLeadOver(actor, id, personId);
  return redirect(`/submissions/${id}/team`);
});

/** Rendered only to give the route's refusals a page. */
export default function LeadHandover() {
  return null;
}
