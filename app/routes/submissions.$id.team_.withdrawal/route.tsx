import { redirect } from "@remix-run/node";
import { uninviteTeamMate } from "#app/features/challenges/entering/uninvite-team-mate.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** Where one invites, an invitation is taken back as well. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/submissions/${encodeURIComponent(id)}/team`)),
);

/** Takes an invitation into the team back. */
export const action = signedIn(async ({ actor, params: { id = "" }, request }) => {
  const { personId = "" } = await formFields(request);
  await uninviteTeamMate(actor, id, personId);
  return redirect(`/submissions/${id}/team`);
});

/** Rendered only to give the route's refusals a page. */
export default function InvitationWithdrawal() {
  return null;
}
