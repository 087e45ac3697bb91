import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockIdea } from "../idea.store.server.ts";
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
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  await transact(actor, async ({ sql, now, record }) => {
    const idea = await lockIdea(sql, ideaId);
    const who = await actorNow(sql, actor);
    if (!idea || !may(who, ideaPolicy.see, idea)) throw notFound("ideas.notFound");
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
