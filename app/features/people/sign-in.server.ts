import { Refusal } from "#app/core/errors.ts";
import { endSessionsNow } from "#app/platform/end-sessions.server.ts";
import { sessionIdOf, startSession } from "#app/platform/session.server.ts";
import { verifyPassword } from "./password-hash.server.ts";
import { beginAttempt } from "./sign-in-attempts.server.ts";
import { accountOf, isStillGood } from "./sign-in.queries.server.ts";
import { signOut } from "./sign-out.server.ts";

export interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
  /** The hashed id of the session this browser had until now. */
  readonly replaces?: string | null;
}

/**
 * Signs somebody in and returns the Set-Cookie value of a new session.
 * Throws `invalid`, with the same sentence for every cause, and `rate_limited`.
 */
export async function signIn(given: SignIn): Promise<string> {
  const attempt = await beginAttempt(given.email, given.address);
  const account = await accountOf(given.email);
  const right = await verifyPassword(account?.hash ?? null, given.password);
  if (!account || !right) throw new Refusal("invalid", "people.signInRefused");
  await attempt.succeeded();
  if (given.replaces) await signOut(given.replaces);
  const cookie = await startSession(account.personId, given.userAgent);
  if (await isStillGood(account)) return cookie;
  await endSessionsNow({ personId: account.personId, sessionId: sessionIdOf(cookie) });
  throw new Refusal("invalid", "people.signInRefused");
}
