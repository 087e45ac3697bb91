import { redirect } from "@remix-run/node";
import { removeAlert } from "#app/features/insights/acting/alerts/set-alert.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/insights/alerts")));

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await removeAlert(actor, id);
  return redirect("/insights/alerts");
});

/** Rendered only to give the route's refusals a page. */
export default function AlertRemoval() {
  return null;
}
