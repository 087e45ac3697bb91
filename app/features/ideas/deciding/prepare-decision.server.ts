import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { DecisionWish } from "./decision.ts";
import { lockAnswerable } from "./lock-answerable.server.ts";
import { lockPrepared, savePrepared } from "./prepared.store.server.ts";
import { checkDecision, checkWay } from "./publish-decision.server.ts";

export interface PrepareDecision extends DecisionWish {
  readonly ideaId: string;
  /** When it publishes itself; null: it waits for somebody to do so. */
  readonly publishAt: Date | null;
  /** Which prepared decision its author was reading; 0 for none. */
  readonly preparedRevision: number;
}

/**
 * Keeps a decision that only those who may answer the idea see. What is to publish itself must be whole and its time to
 * come; what waits may be unfinished.
 * Throws what deciding throws, and `conflict` when somebody else has prepared another one meanwhile.
 */
export async function prepareDecision(
  actor: Actor,
  { ideaId, publishAt, preparedRevision, ...wish }: PrepareDecision,
): Promise<void> {
  await transact(actor, async ({ sql, now }) => {
    const idea = await lockAnswerable(sql, actor, ideaId);
    const before = await lockPrepared(sql, ideaId);
    if ((before?.revision ?? 0) !== preparedRevision) throw conflict("deciding.preparedMeanwhile");
    if (publishAt === null) await checkWay(sql, idea, wish);
    else await checkDecision(sql, idea, wish);
    if (publishAt !== null && publishAt <= now)
      throw new Refusal("invalid", "deciding.publishAtPast");
    const { to, reasonId, explanation, lessons, seenStage } = wish;
    const text = { to, reasonId, explanation, lessons, from: seenStage };
    const id = before?.id ?? newId(now.getTime());
    const prepared = { id, publishAt, preparedById: actor.id, preparedAt: now };
    await savePrepared(sql, ideaId, { ...text, ...prepared });
  });
}
