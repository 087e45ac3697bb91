import { redirect } from "@remix-run/node";
import { endTarget } from "#app/features/insights/acting/targets/set-target.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/insights/targets")));

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await endTarget(actor, id);
  return redirect("/insights/targets");
});

/** Rendered only to give the route's refusals a page. */
export default function TargetEnd() {
  return null;
}
