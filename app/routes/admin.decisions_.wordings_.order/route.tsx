import { redirect } from "@remix-run/node";
import { isId } from "#app/core/ids.ts";
import { orderWordings } from "#app/features/ideas/deciding/order-wordings.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/admin/decisions")));

export const action = signedIn(async ({ actor, request }) => {
  const { order = "" } = await formFields(request);
  await orderWordings(actor, order.split(",").filter(isId));
  return redirect("/admin/decisions");
});

/** Rendered only to give the route's refusals a page. */
export default function WordingOrder() {
  return null;
}
