import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { archiveQuestion } from "#app/features/ideas/asking/archive-question.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/admin/categories/${encodeURIComponent(id)}/questions`)),
);

export const action = signedIn(async ({ actor, request, params: { id = "", question = "" } }) => {
  const { archived } = await formFields(request);
  if (archived !== "yes" && archived !== "no") throw new Refusal("invalid", "ui.brokenRequest");
  await archiveQuestion(actor, { categoryId: id, id: question, archived: archived === "yes" });
  return redirect(`/admin/categories/${id}/questions`);
});

/** Rendered only to give the route's refusals a page. */
export default function QuestionArchive() {
  return null;
}
