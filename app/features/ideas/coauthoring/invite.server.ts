import { Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import { checkRoom, insertInvitation, isInvited } from "./coauthoring.store.server.ts";

interface Wish {
  readonly ideaId: string;
  readonly authorIds: readonly string[];
  readonly inviterId: string;
  readonly personId: string;
}

/**
 * Within the transaction of a command that holds the idea: asks somebody to be a co-author, and says whether that is new;
 * asking again, or asking an author, is harmless. Throws `invalid` for somebody who is not active, and `conflict` when the
 * idea has a pseudonym or as many authors as it may.
 */
export async function invite(
  { sql, now }: Pick<Transaction, "sql" | "now">,
  { ideaId, authorIds, inviterId, personId }: Wish,
): Promise<boolean> {
  const [person] = isId(personId) ? await actorsByIds(sql, [personId]) : [];
  if (!person?.active) throw new Refusal("invalid", "coauthoring.personUnknown");
  if (authorIds.includes(personId) || (await isInvited(sql, ideaId, personId))) return false;
  await checkRoom(sql, ideaId);
  await insertInvitation(sql, { ideaId, personId, inviterId, at: now });
  return true;
}
