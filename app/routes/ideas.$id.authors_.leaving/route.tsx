import { redirect } from "@remix-run/node";
import { leaveIdea } from "#app/features/ideas/coauthoring/leave-idea.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** One leaves where the authors are listed. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/ideas/${encodeURIComponent(id)}/authors`)),
);

/** Takes oneself out of the authors. */
export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await leaveIdea(actor, id);
  return redirect(`/ideas/${id}`);
});

/** Rendered only to give the route's refusals a page. */
export default function Leaving() {
  return null;
}
