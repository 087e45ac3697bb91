import type { Actor } from "#app/core/actor.ts";
import { endSessionsNow } from "#app/platform/end-sessions.server.ts";
import { blankSessionCookie } from "#app/platform/session.server.ts";

/** Ends every sign-in of one's own, this one included; returns the Set-Cookie value that makes the browser forget. */
export async function signOutEverywhere(actor: Actor): Promise<string> {
  await endSessionsNow({ personId: actor.id });
  return blankSessionCookie();
}
