import { redirect, redirectDocument } from "@remix-run/node";
import { silenceDevices } from "#app/features/mail/push/silence-devices.server.ts";
import { signOutEverywhere } from "#app/features/people/sign-out-everywhere.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(() => Promise.resolve(redirect("/me/sessions")));

export const action = signedIn(async ({ actor }) => {
  await silenceDevices({ personId: actor.id });
  const cookie = await signOutEverywhere(actor);
  return redirectDocument("/sign-in", { headers: { "Set-Cookie": cookie } });
});

/** Rendered only to give the route's refusals a page. */
export default function SignOutEverywhere() {
  return null;
}
