import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { transact } from "#app/platform/transact.server.ts";
import { assignIdea, isActivePerson, hasBroughtOpenly, ownerOf } from "./owner.store.server.ts";
import { lockAnswerable } from "./lock-answerable.server.ts";

/**
 * Asks somebody to answer an idea besides the managers of its unit; null: nobody any more. Repeating it is harmless.
 * Throws `not_found`, `forbidden` unless the actor may answer the idea, `invalid` for somebody who is not active or a
 * named author or wrote it down for one, and `conflict` when the idea has been withdrawn or merged.
 */
export async function assignOwner(
  actor: Actor,
  ideaId: string,
  ownerId: string | null,
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const idea = await lockAnswerable(sql, actor, ideaId);
    if (idea.standing === "withdrawn" || idea.stage === "merged")
      throw conflict("deciding.ownerNotNow");
    if (ownerId !== null) await checkOwner(sql, ideaId, ownerId);
    if ((await ownerOf(sql, ideaId)) === ownerId) return;
    await assignIdea(sql, ideaId, ownerId);
    record({
      kind: "idea.owner-assigned",
      subject: { kind: "idea", id: ideaId },
      data: { ownerId },
    });
  });
}

async function checkOwner(sql: RunSql, ideaId: string, ownerId: string): Promise<void> {
  if (!isId(ownerId) || !(await isActivePerson(sql, ownerId)))
    throw new Refusal("invalid", "deciding.ownerUnknown");
  // Refusing one who is not named would say who it is; they are asked, and may not answer.
  if (await hasBroughtOpenly(sql, ideaId, ownerId))
    throw new Refusal("invalid", "deciding.ownerIsAuthor");
}
