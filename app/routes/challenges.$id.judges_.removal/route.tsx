import { redirect } from "@remix-run/node";
import { removeJudge } from "#app/features/challenges/judging/panel/remove-judge.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/challenges/${encodeURIComponent(id)}/judges`)),
);

export const action = signedIn(async ({ actor, params: { id = "" }, request }) => {
  const { phaseId = "", personId = "" } = await formFields(request);
  await removeJudge(actor, id, { phaseId, personId });
  return redirect(`/challenges/${id}/judges?phase=${phaseId}`);
});

/** Rendered only to give the route's refusals a page. */
export default function TakeJudgeOff() {
  return null;
}
