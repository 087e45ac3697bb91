import { redirect } from "@remix-run/node";
import { isId } from "#app/core/ids.ts";
import { orderCategories } from "#app/features/ideas/order-categories.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/admin/categories")));

export const action = signedIn(async ({ actor, request }) => {
  const { order = "" } = await formFields(request);
  await orderCategories(actor, order.split(",").filter(isId));
  return redirect("/admin/categories");
});

/** Rendered only to give the route's refusals a page. */
export default function CategoryOrder() {
  return null;
}
