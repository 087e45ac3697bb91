import { createHash } from "node:crypto";
import type { Adapter, DatabaseSession, DatabaseUser, Lucia } from "lucia";
import type { Actor } from "#app/core/actor.ts";
import { db, prepared } from "./db.server.ts";

/** The longest a sign-in lasts, however busy: 30 days. */
export const absoluteLimit = 30 * 24 * 60 * 60 * 1000;

/** Nothing of a session is shown beside its own times. */
type SessionAttributes = Record<string, never>;

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionAttributes, Actor>;
    DatabaseSessionAttributes: { absoluteExpiresAt: Date; userAgent: string };
    DatabaseUserAttributes: Actor;
  }
}

/** What the table keeps in place of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Lucia's storage. Tokens are stored hashed, and no session slides past its absolute limit. */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(token) {
    const [row] = await prepared<SessionRow>("session-and-actor", sessionAndActor, [
      hashToken(token),
    ]);
    return row ? [sessionOf(token, row), userOf(row)] : [null, null];
  },
  async getUserSessions(personId) {
    const rows = await db().session.findMany({ where: { personId } });
    return rows.map((row) => sessionOf(row.id, row));
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await db().session.create({
      data: {
        id: hashToken(id),
        personId: userId,
        expiresAt: earlier(expiresAt, attributes.absoluteExpiresAt),
        absoluteExpiresAt: attributes.absoluteExpiresAt,
        userAgent: attributes.userAgent,
      },
    });
  },
  async updateSessionExpiration(token, expiresAt) {
    await prepared(
      "session-extend",
      "update session set expires_at = least($2::timestamptz, absolute_expires_at) where id = $1",
      [hashToken(token), expiresAt],
    );
  },
  async deleteSession(token) {
    await db().session.deleteMany({ where: { id: hashToken(token) } });
  },
  async deleteUserSessions(personId) {
    await db().session.deleteMany({ where: { personId } });
  },
  async deleteExpiredSessions() {
    await db().session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  },
};

interface SessionTimes {
  personId: string;
  expiresAt: Date;
  absoluteExpiresAt: Date;
  userAgent: string;
}

interface SessionRow extends SessionTimes, Omit<Actor, "id" | "active"> {
  deactivated: boolean;
  imported: boolean;
}

const sessionAndActor = `
  select s.person_id as "personId", s.expires_at as "expiresAt",
    s.absolute_expires_at as "absoluteExpiresAt", s.user_agent as "userAgent",
    p.name, p.unit_id as "unitId", p.role, p.is_admin as "isAdmin", p.is_moderator as "isModerator",
    p.language, p.deactivated_at is not null as deactivated, p.import_id is not null as imported,
    array(select m.unit_id from unit_manager m where m.person_id = p.id) as manages
  from session s join person p on p.id = s.person_id
  where s.id = $1`;

function sessionOf(id: string, row: SessionTimes): DatabaseSession {
  return {
    id,
    userId: row.personId,
    expiresAt: row.expiresAt,
    attributes: { absoluteExpiresAt: row.absoluteExpiresAt, userAgent: row.userAgent },
  };
}

function userOf(row: SessionRow): DatabaseUser {
  const { personId, name, unitId, role, isAdmin, isModerator, language, manages } = row;
  const active = !row.deactivated && !row.imported;
  return {
    id: personId,
    attributes: {
      id: personId,
      name,
      unitId,
      role,
      isAdmin,
      isModerator,
      language,
      manages,
      active,
    },
  };
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
