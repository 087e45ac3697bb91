import { redirect } from "@remix-run/node";
import { localPath } from "#app/core/local-path.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here; the idea's page shows the vote. */
export const loader = signedIn(({ params }) =>
  Promise.resolve(redirect(`/ideas/${encodeURIComponent(params["id"] ?? "")}`)),
);

/** The vote of a browser without JavaScript. */
export const action = signedIn(async ({ actor, params, request }) => {
  const { vote, to } = await formFields(request);
  await voteOnIdea(actor, params["id"] ?? "", vote !== "withdraw");
  return redirect(localPath(to ?? null));
});

/** Rendered only to give the route's refusals a page. */
export default function Vote() {
  return null;
}
