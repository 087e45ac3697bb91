import { redirect } from "@remix-run/node";
import { coAuthorSchema } from "#app/features/ideas/coauthoring/coauthoring.schema.ts";
import { withdrawInvitation } from "#app/features/ideas/coauthoring/withdraw-invitation.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** Where one invites, an invitation is taken back as well. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/ideas/${encodeURIComponent(id)}/authors`)),
);

/** Takes an invitation back. */
export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: coAuthorSchema,
    work: async ({ personId }) => {
      await withdrawInvitation(actor, id, personId);
      return redirect(`/ideas/${id}/authors`);
    },
  }),
);

/** Rendered only to give the route's refusals a page. */
export default function InvitationWithdrawal() {
  return null;
}
