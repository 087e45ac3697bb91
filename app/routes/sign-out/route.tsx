import { redirect, redirectDocument } from "@remix-run/node";
import { silenceDevices } from "#app/features/mail/push/silence-devices.server.ts";
import { signOut } from "#app/features/people/sign-out.server.ts";
import { anyone } from "#app/platform/route.server.ts";

export const loader = anyone(() => Promise.resolve(redirect("/")));

export const action = anyone(async ({ context: { sessionId } }) => {
  // What this browser would show is for somebody who has left it.
  if (sessionId) await silenceDevices({ sessionId });
  const cookie = await signOut(sessionId);
  return redirectDocument("/sign-in", { headers: { "Set-Cookie": cookie } });
});

/** Rendered only to give the route's refusals a page. */
export default function SignOut() {
  return null;
}
