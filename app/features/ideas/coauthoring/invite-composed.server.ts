import { Refusal } from "#app/core/errors.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import { invite } from "./invite.server.ts";

interface Composed {
  readonly ideaId: string;
  readonly authorId: string;
  readonly personIds: readonly string[];
  /** Waiting for a moderator: whoever is invited hears of it once it is let through, and cannot read it before. */
  readonly waits: boolean;
}

/**
 * Within the transaction that posts an idea: invites those chosen while it was composed. Throws `invalid` for its author
 * and for whoever is not active, and `conflict` under a pseudonym or when there are too many; then nothing is posted.
 */
export async function inviteComposed(
  { sql, now, record }: Pick<Transaction, "sql" | "now" | "record">,
  { ideaId, authorId, personIds, waits }: Composed,
): Promise<void> {
  const subject = { kind: "idea", id: ideaId } as const;
  for (const personId of personIds) {
    if (personId === authorId) throw new Refusal("invalid", "coauthoring.oneself");
    const wish = { ideaId, authorIds: [authorId], inviterId: authorId, personId };
    const isNew = await invite({ sql, now }, wish);
    if (isNew && !waits) record({ kind: "coauthor.invited", subject, data: { personId } });
  }
}
