import type { Actor } from "#app/core/actor.ts";
import { isId, newId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import { actingOn, hasDecided } from "./decision.store.server.ts";
import type { DecisionWish } from "./decision.ts";
import { lockAnswerable } from "./lock-answerable.server.ts";
import { dropPrepared, lockPrepared } from "./prepared.store.server.ts";
import { checkDecision, publishDecision } from "./publish-decision.server.ts";

export interface Decide extends DecisionWish {
  readonly ideaId: string;
  /** Given by the form, so that sending it twice decides once. */
  readonly decisionId?: string | undefined;
  /** Which prepared decision it was made from; that one goes with it. */
  readonly preparedRevision?: number | undefined;
}

/**
 * Decides on an idea, for everybody to see at once, and returns the decision's id. Of two who decide at once the second
 * gets a `conflict` that says who decided what.
 * Throws `not_found`, `forbidden`, `conflict` when there is no such way from where it stands, and `invalid` without the
 * reason, explanation or lessons that the way needs.
 */
export async function decide(actor: Actor, { ideaId, ...wish }: Decide): Promise<string> {
  return transact(actor, async (transaction) => {
    const { sql, now } = transaction;
    const idea = await lockAnswerable(sql, actor, ideaId);
    const id = isId(wish.decisionId) ? wish.decisionId : newId(now.getTime());
    if (await hasDecided(sql, { id, ideaId, deciderId: actor.id })) return id;
    await checkDecision(sql, idea, wish);
    const acting = await actingOn(sql, ideaId, actor.id);
    await publishDecision(transaction, { id, idea, decider: actor, acting, text: wish });
    const prepared = await lockPrepared(sql, ideaId);
    if (prepared?.revision === wish.preparedRevision) await dropPrepared(sql, ideaId);
    return id;
  });
}
