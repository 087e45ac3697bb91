import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { countOtherDrafts, putDraft } from "./draft.store.server.ts";
import { ideaPolicy } from "./idea.policy.ts";
import type { DraftFields } from "./idea.schema.ts";
import { findIdea, lockIdeaId } from "./idea.store.server.ts";

const draftsAtMost = 50;

/**
 * Keeps unfinished text, valid or not, under an id chosen by the browser; saving again replaces it.
 * Throws `conflict` when the draft has already become an idea, or there are too many drafts.
 */
export async function saveDraft(actor: Actor, id: string, fields: DraftFields): Promise<void> {
  if (!isId(id)) throw notFound("composing.draftNotFound");
  await transact(actor, async ({ sql, now }) => {
    await lockIdeaId(sql, id);
    authorize(await actorNow(sql, actor), ideaPolicy.submit, { authorIds: [actor.id] });
    if (await findIdea(sql, id)) throw conflict("composing.draftSubmitted");
    if ((await countOtherDrafts(sql, actor.id, id)) >= draftsAtMost)
      throw conflict("composing.draftsFull");
    const kept = await putDraft(sql, { id, personId: actor.id, fields, at: now });
    if (!kept) throw notFound("composing.draftNotFound");
  });
}
