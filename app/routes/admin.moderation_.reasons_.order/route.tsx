import { redirect } from "@remix-run/node";
import { isId } from "#app/core/ids.ts";
import { orderReasons } from "#app/features/moderation/ruling/order-reasons.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/admin/moderation")));

export const action = signedIn(async ({ actor, request }) => {
  const { order = "" } = await formFields(request);
  await orderReasons(actor, order.split(",").filter(isId));
  return redirect("/admin/moderation");
});

/** Rendered only to give the route's refusals a page. */
export default function ReasonOrder() {
  return null;
}
