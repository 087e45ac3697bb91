import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { answerInvitation } from "#app/features/challenges/judging/panel/answer-invitation.server.ts";
import { answerSchema } from "#app/features/challenges/judging/panel/panel.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

export const loader = signedIn(({ params: { phase = "" } }) =>
  Promise.resolve(redirect(`/judging/${encodeURIComponent(phase)}`)),
);

export const action = signedIn(async ({ actor, params: { phase = "" }, request }) => {
  const form = readForm(answerSchema, await formFields(request));
  if (!form.ok) throw new Refusal("invalid", "ui.brokenRequest");
  const { answer } = form.input;
  await answerInvitation(actor, phase, answer);
  return redirect(answer === "accepted" ? `/judging/${phase}` : "/judging");
});

/** Rendered only to give the route's refusals a page. */
export default function AnswerInvitation() {
  return null;
}
