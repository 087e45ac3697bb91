import type { Actor } from "#app/core/actor.ts";
import { sql } from "#app/platform/db.server.ts";
import { endSessions } from "#app/platform/end-sessions.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { blankSessionCookie } from "#app/platform/session.server.ts";

/** Ends every sign-in of one's own, this one included; returns the Set-Cookie value that makes the browser forget. */
export async function signOutEverywhere(actor: Actor): Promise<string> {
  await endSessions(sql, { personId: actor.id });
  registry().revoke({ personId: actor.id });
  return blankSessionCookie();
}
