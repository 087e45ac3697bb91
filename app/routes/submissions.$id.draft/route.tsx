import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { handOver } from "#app/features/challenges/entering/hand-over.server.ts";
import { readDraft } from "#app/features/challenges/entering/read-entry.server.ts";
import { saveSubmission } from "#app/features/challenges/entering/save-submission.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";

const formOf = (id: string) => `/submissions/${encodeURIComponent(id)}/edit`;

/** A draft is continued in its form. */
export const loader = signedIn(({ params: { id = "" } }) => Promise.resolve(redirect(formOf(id))));

/** Saves a draft by a button, which leads on to its files or hands it over; while typing, `server/http/submission-draft.ts` does. */
export const action = signedIn(
  async ({ actor, params: { id = "" }, request, url }) => {
    const sent = readDraft(await formFields(request));
    if (!sent) throw new Refusal("invalid", "entering.textLong");
    await saveSubmission(actor, id, sent);
    const then = url.searchParams.get("then");
    if (then === "files") return redirect(`/submissions/${id}/files`);
    if (then !== "hand-over") return redirect(formOf(id));
    const challengeId = await handOver(actor, id);
    return redirect(`/challenges/${challengeId}/entry`);
  },
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address.replace(/draft$/u, "edit"));

/** Rendered only to give the route's refusals a page. */
export default function SavedSubmission() {
  return null;
}
