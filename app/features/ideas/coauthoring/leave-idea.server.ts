import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockSeen } from "../lock-seen.server.ts";
import { removeAuthor } from "./coauthoring.store.server.ts";
import { takesAuthors } from "./coauthoring.ts";

/**
 * Takes oneself out of the authors of an idea; harmless for whoever is none. What one has edited stays in its history.
 * Throws `not_found`, and `conflict` for the last author, or once the idea has been decided on.
 */
export async function leaveIdea(actor: Actor, ideaId: string): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const { idea } = await lockSeen(sql, actor, ideaId);
    if (!idea.authorIds.includes(actor.id)) return;
    if (idea.authorIds.length === 1) throw conflict("coauthoring.lastAuthor");
    if (!takesAuthors(idea)) throw conflict("coauthoring.tooLateToLeave");
    await removeAuthor(sql, ideaId, actor.id);
    record({ kind: "coauthor.left", subject: { kind: "idea", id: ideaId }, data: {} });
  });
}
