import { notFound } from "#app/core/errors.ts";
import { startSession } from "#app/platform/session.server.ts";
import { demoPeople } from "./demo.queries.server.ts";
import { signOut } from "./sign-out.server.ts";

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
  if (given.replaces) await signOut(given.replaces);
  return startSession(given.personId, given.userAgent);
}
