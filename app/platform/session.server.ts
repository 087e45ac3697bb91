import { Lucia, TimeSpan } from "lucia";
import type { Actor } from "#app/core/actor.ts";
import { prepared } from "./db.server.ts";
import { registry } from "./registry.server.ts";
import { absoluteLimit, hashToken, sessionAdapter } from "./session-adapter.server.ts";

/** A signed-in browser: who, and the hash under which the session is stored. */
export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: string;
  /** When the database was asked (milliseconds). */
  readonly checkedAt: number;
  /** How many revocations this node had heard of before it asked. */
  readonly revocations: number;
}

/** For how long a node believes a session without asking the database again. */
const believedFor = 10_000;
const believedAtMost = 20_000;
const believed = new Map<string, SignedIn>();

let heard = 0;

/** How many revocations this node has heard of. */
export function revocations(): number {
  return heard;
}

let made: Lucia | undefined;

function lucia(): Lucia {
  const { https } = registry().settings;
  made ??= new Lucia(sessionAdapter, {
    sessionExpiresIn: new TimeSpan(7, "d"),
    sessionCookie: {
      name: https ? "__Host-groundswell" : "groundswell",
      attributes: { secure: https, sameSite: "lax", path: "/" },
    },
    getUserAttributes: (attributes) => ({ ...attributes }),
  });
  return made;
}

/** Who sends this request; null for nobody. At most ten seconds old, and revocation is told to every node at once. */
export async function whoIsSignedIn(cookieHeader: string | undefined): Promise<SignedIn | null> {
  const token = lucia().readSessionCookie(cookieHeader ?? "");
  if (!token) return null;
  const sessionId = hashToken(token);
  const known = believed.get(sessionId);
  if (known && Date.now() - known.checkedAt < believedFor) return known;
  return check(token, sessionId);
}

async function check(token: string, sessionId: string): Promise<SignedIn | null> {
  const before = heard;
  const { session, user } = await lucia().validateSession(token);
  if (!session?.userId || !user.active) {
    believed.delete(sessionId);
    return null;
  }
  const signedIn = { actor: user, sessionId, checkedAt: Date.now(), revocations: before };
  // Somebody's sign-in ended while the database was asked: this answer may be the one it ended.
  if (before === heard) remember(signedIn);
  return signedIn;
}

function remember(signedIn: SignedIn): void {
  believed.delete(signedIn.sessionId);
  believed.set(signedIn.sessionId, signedIn);
  const [oldest] = believed.keys();
  if (believed.size > believedAtMost && oldest) believed.delete(oldest);
}

/** Starts a session and returns its Set-Cookie value. Every sign-in gets a new token (rotation). */
export async function startSession(personId: string, userAgent: string): Promise<string> {
  const absoluteExpiresAt = new Date(Date.now() + absoluteLimit);
  const session = await lucia().createSession(personId, {
    absoluteExpiresAt,
    userAgent: userAgent.slice(0, 200),
  });
  const cookie = lucia().createSessionCookie(session.id);
  cookie.attributes.maxAge = Math.floor(absoluteLimit / 1000);
  return cookie.serialize();
}

/** Under which hashed id the session of a Set-Cookie value is stored. */
export function sessionIdOf(setCookie: string): string {
  return hashToken(lucia().readSessionCookie(setCookie) ?? "");
}

/** The Set-Cookie value that makes the browser forget. */
export function blankSessionCookie(): string {
  return lucia().createBlankSessionCookie().serialize();
}

/** Makes this node ask the database again about a person's or one session's sign-in. */
export function forgetSessions(which: (signedIn: SignedIn) => boolean): void {
  heard += 1;
  for (const [id, signedIn] of believed) if (which(signedIn)) believed.delete(id);
}

/** Which of these sessions (hashed ids) are still good; asked of the database, not of memory. */
export async function stillGood(sessionIds: readonly string[]): Promise<Set<string>> {
  const rows = await prepared<{ id: string }>(
    "sessions-still-good",
    `select s.id from session s join person p on p.id = s.person_id
     where s.id = any($1::text[]) and s.expires_at > now() and p.deactivated_at is null`,
    [sessionIds],
  );
  return new Set(rows.map((row) => row.id));
}

/** Takes expired sessions out of the table. */
export async function dropExpiredSessions(): Promise<void> {
  await lucia().deleteExpiredSessions();
}
