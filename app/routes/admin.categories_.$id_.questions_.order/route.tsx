import { redirect } from "@remix-run/node";
import { isId } from "#app/core/ids.ts";
import { orderQuestions } from "#app/features/ideas/asking/order-questions.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(({ params: { id = "" } }) =>
  Promise.resolve(redirect(`/admin/categories/${encodeURIComponent(id)}/questions`)),
);

export const action = signedIn(async ({ actor, request, params: { id = "" } }) => {
  const { order = "" } = await formFields(request);
  await orderQuestions(actor, { categoryId: id, wanted: order.split(",").filter(isId) });
  return redirect(`/admin/categories/${id}/questions`);
});

/** Rendered only to give the route's refusals a page. */
export default function QuestionOrder() {
  return null;
}
