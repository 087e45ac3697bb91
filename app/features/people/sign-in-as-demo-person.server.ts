import { notFound } from "#app/core/errors.ts";
import { sql } from "#app/platform/db.server.ts";
import { endSessions } from "#app/platform/end-sessions.server.ts";
import { startSession } from "#app/platform/session.server.ts";
import { demoPeople } from "./demo.queries.server.ts";

export interface DemoSignIn {
  readonly personId: string;
  readonly userAgent: string;
  /** The hashed id of the session this browser had until now. */
  readonly replaces?: string | null;
}

/**
 * Signs in as one of the people a demonstration offers; returns the Set-Cookie value.
 * Throws `not_found` outside demo mode and for everybody else.
 */
export async function signInAsDemoPerson(given: DemoSignIn): Promise<string> {
  const offered = await demoPeople();
  if (!offered.some(({ id }) => id === given.personId)) throw notFound("people.demoUnknown");
  if (given.replaces) await endSessions(sql, { sessionId: given.replaces });
  return startSession(given.personId, given.userAgent);
}
