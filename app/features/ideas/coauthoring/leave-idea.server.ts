import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockIdea } from "../idea.store.server.ts";
import { removeAuthor } from "./coauthoring.store.server.ts";
import { takesAuthors } from "./coauthoring.ts";

/**
 * Takes oneself out of the authors of an idea; harmless for whoever is none. What one has edited stays in its history.
 * Throws `not_found`, and `conflict` for the last author, or once the idea has been decided on.
 */
export async function leaveIdea(actor: Actor, ideaId: string): Promise<void> {
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  await transact(actor, async ({ sql, record }) => {
    const idea = await lockIdea(sql, ideaId);
    const who = await actorNow(sql, actor);
    if (!idea || !may(who, ideaPolicy.see, idea)) throw notFound("ideas.notFound");
    if (!idea.authorIds.includes(actor.id)) return;
    if (idea.authorIds.length === 1) throw conflict("coauthoring.lastAuthor");
    if (!takesAuthors(idea)) throw conflict("coauthoring.tooLateToLeave");
    await removeAuthor(sql, ideaId, actor.id);
    record({ kind: "coauthor.left", subject: { kind: "idea", id: ideaId }, data: {} });
  });
}
