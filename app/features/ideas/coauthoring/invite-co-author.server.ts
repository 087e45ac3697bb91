import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockSeen } from "../lock-seen.server.ts";
import { takesAuthors } from "./coauthoring.ts";
import { invite } from "./invite.server.ts";

/**
 * Asks a colleague to be a co-author. Asking again, or asking an author, is harmless.
 * Throws `not_found`, `forbidden` (not an author), `invalid` for somebody who is not active, and `conflict` when the idea
 * takes no more authors.
 */
export async function inviteCoAuthor(
  actor: Actor,
  ideaId: string,
  personId: string,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { idea, now: who } = await lockSeen(sql, actor, ideaId);
    authorize(who, ideaPolicy.share, idea);
    if (!takesAuthors(idea)) throw conflict("coauthoring.tooLate");
    const { authorIds } = idea;
    const wish = { ideaId, authorIds, inviterId: actor.id, personId };
    if (!(await invite({ sql, now }, wish))) return;
    record({ kind: "coauthor.invited", subject: { kind: "idea", id: ideaId }, data: { personId } });
  });
}
