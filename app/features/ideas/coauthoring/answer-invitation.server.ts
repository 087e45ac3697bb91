import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockSeen } from "../lock-seen.server.ts";
import { takesAuthors } from "./coauthoring.ts";
import { addAuthor, takeInvitation } from "./coauthoring.store.server.ts";

/**
 * Accepts or declines an invitation to be a co-author. Whoever accepts is named from then on, and their vote is taken
 * back. Accepting twice is harmless. Throws `not_found` without an invitation, and `conflict` when the idea takes no
 * authors any more.
 */
export async function answerInvitation(
  actor: Actor,
  ideaId: string,
  { accepts }: { readonly accepts: boolean },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { idea, now: who } = await lockSeen(sql, actor, ideaId);
    authorize(who, ideaPolicy.submit, idea);
    if (accepts && idea.authorIds.includes(actor.id)) return;
    if (accepts && !takesAuthors(idea)) throw conflict("coauthoring.tooLate");
    const invitation = await takeInvitation(sql, ideaId, actor.id);
    if (!invitation) throw notFound("coauthoring.invitationGone");
    if (accepts) await addAuthor(sql, { ideaId, personId: actor.id, at: now });
    const kind = accepts ? "coauthor.joined" : "coauthor.declined";
    record({ kind, subject: { kind: "idea", id: ideaId }, data: invitation });
  });
}
