import { redirect } from "@remix-run/node";
import { discardDraft } from "#app/features/ideas/discard-draft.server.ts";
import { draftKey } from "#app/features/ideas/draft-key.ts";
import { draftSchema } from "#app/features/ideas/idea.schema.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";

/** There is nothing to look at here; the idea's page shows the vote. */
export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/ideas/${encodeURIComponent(id)}`)),
);

/** One's support for an idea in the place of one that was being written, which is kept as a draft or thrown away. */
export const action = signedIn(
  async ({ actor, request, params: { id = "" } }) => {
    const { draftId = "", keepDraft, ...typed } = await formFields(request);
    const draft = readForm(draftSchema, typed);
    // First, so that nothing typed is lost when the vote is refused.
    if (keepDraft && draft.ok && draftId !== "") await saveDraft(actor, draftId, draft.input);
    await voteOnIdea(actor, id, true);
    if (!keepDraft) await discardDraft(actor, draftId);
    return redirect(`/ideas/${id}`);
  },
  { holdsText: true },
);

export const clientAction = keptUntilTaken(
  (_, fields) => draftKey(fields["draftId"] ?? ""),
  ({ serverAction }) => serverAction(),
);

/** Rendered only to give the route's refusals a page. */
export default function Voice() {
  return null;
}
