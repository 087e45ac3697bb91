import { redirect } from "@remix-run/node";
import { localPath } from "#app/core/local-path.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawsForGood } from "#app/features/ideas/voting/voting.queries.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here; the idea's page shows the vote. */
export const loader = signedIn(({ params }) =>
  Promise.resolve(redirect(`/ideas/${encodeURIComponent(params["id"] ?? "")}`)),
);

/** The vote of a browser without JavaScript. */
export const action = signedIn(async ({ actor, params, request }) => {
  const { vote, to } = await formFields(request);
  const id = params["id"] ?? "";
  // From a page that was loaded before the vote: withdrawing for good is asked once more.
  if (vote === "withdraw" && (await withdrawsForGood(actor, id)))
    return redirect(`/ideas/${encodeURIComponent(id)}/vote/withdrawal`);
  await voteOnIdea(actor, id, vote !== "withdraw");
  return redirect(localPath(to ?? null));
});

/** Rendered only to give the route's refusals a page. */
export default function Vote() {
  return null;
}
