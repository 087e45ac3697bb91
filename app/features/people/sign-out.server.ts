import { sql } from "#app/platform/db.server.ts";
import { endSessions } from "#app/platform/end-sessions.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { blankSessionCookie } from "#app/platform/session.server.ts";

/** Signs this browser out and returns the Set-Cookie value that makes it forget; harmless when repeated. */
export async function signOut(sessionId: string | null): Promise<string> {
  if (sessionId) {
    await endSessions(sql, { sessionId });
    registry().revoke({ sessionId });
  }
  return blankSessionCookie();
}
