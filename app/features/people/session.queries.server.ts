import type { Actor } from "#app/core/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { browserOf, type Browser } from "./browser.ts";

export interface SessionLine {
  /** Hash of the token: it names a session but opens nothing. */
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endsAt: string;
  readonly browser: Browser;
  readonly current: boolean;
}

/** One's own sign-ins that still hold, the present one first, then the newest. */
export async function mySessions(actor: Actor, currentId: string | null): Promise<SessionLine[]> {
  const sessions = await db().session.findMany({
    where: { personId: actor.id, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 100,
  });
  const lines = sessions.map(({ id, createdAt, absoluteExpiresAt, userAgent }) => ({
    id,
    startedAt: createdAt.toISOString(),
    endsAt: absoluteExpiresAt.toISOString(),
    browser: browserOf(userAgent),
    current: id === currentId,
  }));
  return lines.sort((a, b) => Number(b.current) - Number(a.current));
}

/** Whose sign-in a hashed id names; null when there is none. */
export async function ownerOfSession(sessionId: string): Promise<string | null> {
  if (!/^[\w-]{1,64}$/.test(sessionId)) return null;
  const session = await db().session.findUnique({
    where: { id: sessionId },
    select: { personId: true },
  });
  return session?.personId ?? null;
}
