import { randomBytes } from "node:crypto";
import type { RunSql } from "#app/core/subject.ts";
import type { PrismaTransaction } from "#app/platform/database.server.ts";
import { hashToken } from "#app/platform/session-adapter.server.ts";
import { linkLife, linkPath } from "./one-time-link.ts";

/** Makes a link, in place of earlier ones nobody used, and returns its path: the only time its token is known. */
export async function replaceLink(
  tx: PrismaTransaction,
  { personId, now }: { personId: string | null; now: Date },
): Promise<string> {
  await dropLinks(tx, personId);
  const token = randomBytes(32).toString("base64url");
  await tx.oneTimeLink.create({
    data: {
      tokenHash: hashToken(token),
      purpose: personId === null ? "first_administrator" : "invitation",
      personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + linkLife),
    },
  });
  return linkPath(token);
}

/** Takes away the unused links of a person, or those for the first administrator (null). */
export async function dropLinks(tx: PrismaTransaction, personId: string | null): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { personId, usedAt: null } });
}

/** Uses a link up: of several at once exactly one succeeds. Says whose it was; null when it is no longer good. */
export async function claimLink(
  sql: RunSql,
  { token, now }: { token: string; now: Date },
): Promise<{ personId: string | null } | null> {
  const [link] = await sql<{ personId: string | null }>(
    `update one_time_link set used_at = $2
     where token_hash = $1 and used_at is null and expires_at > $2
     returning person_id as "personId"`,
    [hashToken(token), now],
  );
  return link ?? null;
}
