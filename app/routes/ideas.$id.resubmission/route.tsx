import { redirect } from "@remix-run/node";
import { sendIdeaAgain } from "#app/features/moderation/queue-idea.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/ideas/${encodeURIComponent(id)}`)),
);

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await sendIdeaAgain(actor, id);
  return redirect(`/ideas/${encodeURIComponent(id)}`);
});

/** Rendered only to give the route's refusals a page. */
export default function Resubmission() {
  return null;
}
