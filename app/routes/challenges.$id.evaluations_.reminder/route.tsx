import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { reminderSchema } from "#app/features/challenges/judging/evaluations/evaluations.schema.ts";
import { remindJudges } from "#app/features/challenges/judging/evaluations/remind-judges.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/challenges/${encodeURIComponent(id)}/evaluations`)),
);

export const action = signedIn(async ({ actor, params: { id = "" }, request }) => {
  const form = readForm(reminderSchema, await formFields(request));
  if (!form.ok) throw new Refusal("invalid", "judging.noPhase");
  const { phaseId } = form.input;
  await remindJudges(actor, id, phaseId);
  return redirect(`/challenges/${id}/evaluations?phase=${phaseId}#acts`);
});

/** Rendered only to give the route's refusals a page. */
export default function Reminder() {
  return null;
}
