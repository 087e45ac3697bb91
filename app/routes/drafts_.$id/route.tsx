import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { draftKey } from "#app/features/ideas/draft-key.ts";
import { draftSchema } from "#app/features/ideas/idea.schema.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";

/** A draft is continued in the form. */
export const loader = signedIn(({ params }) =>
  Promise.resolve(redirect(`/ideas/new?draft=${encodeURIComponent(params["id"] ?? "")}`)),
);

/** Saves a draft by a button, which leads to the list, to its files or back to the form; while typing, `server/http/draft.ts` does. */
export const action = signedIn(
  async ({ actor, params, request, url }) => {
    const form = readForm(draftSchema, await formFields(request));
    if (!form.ok) throw new Refusal("invalid", "composing.textLong");
    const id = params["id"] ?? "";
    await saveDraft(actor, id, form.input);
    const after = { files: `/ideas/${id}/files`, form: `/ideas/new?draft=${id}#idea-place` };
    const then = url.searchParams.get("then");
    return redirect(then === "files" || then === "form" ? after[then] : "/drafts");
  },
  { holdsText: true },
);

export const clientAction = keptUntilTaken(
  (_, fields) => draftKey(fields["draftId"] ?? ""),
  ({ serverAction }) => serverAction(),
);

/** Rendered only to give the route's refusals a page. */
export default function SavedDraft() {
  return null;
}
