import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { assignByHand } from "#app/features/challenges/judging/panel/assign-by-hand.server.ts";
import { byHandSchema } from "#app/features/challenges/judging/panel/panel.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

const pageOf = (id: string, submission: string) =>
  `/challenges/${encodeURIComponent(id)}/evaluations/${encodeURIComponent(submission)}`;

export const loader = signedIn(({ params: { id = "", submission = "" } }) =>
  Promise.resolve(redirect(pageOf(id, submission))),
);

export const action = signedIn(async ({ actor, params: { id = "", submission = "" }, request }) => {
  const form = readForm(byHandSchema, await formFields(request));
  if (!form.ok) throw new Refusal("invalid", "panel.unknownPerson");
  await assignByHand(actor, id, { submissionId: submission, ...form.input });
  return redirect(pageOf(id, submission));
});

/** Rendered only to give the route's refusals a page. */
export default function AssignByHand() {
  return null;
}
