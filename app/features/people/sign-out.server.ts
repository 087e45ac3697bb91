import { endSessionsNow } from "#app/platform/end-sessions.server.ts";
import { blankSessionCookie } from "#app/platform/session.server.ts";

/** Signs this browser out and returns the Set-Cookie value that makes it forget; harmless when repeated. */
export async function signOut(sessionId: string | null): Promise<string> {
  if (sessionId) await endSessionsNow({ sessionId });
  return blankSessionCookie();
}
