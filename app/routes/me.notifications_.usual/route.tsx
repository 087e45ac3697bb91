import { redirect } from "@remix-run/node";
import { forgetWishes } from "#app/features/notifications/wishes/change-wishes.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here. */
export const loader = signedIn(() => Promise.resolve(redirect("/me/notifications")));

/** Goes back to what the organisation takes for usual. */
export const action = signedIn(async ({ actor }) => {
  await forgetWishes(actor);
  return redirect("/me/notifications");
});

/** Rendered only to give the route's refusals a page. */
export default function AsUsual() {
  return null;
}
