import { isRefusal, type Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockIdea, type LockedIdea } from "../idea.store.server.ts";
import { actingOn } from "./decision.store.server.ts";
import {
  dropPrepared,
  duePrepared,
  lockPrepared,
  refusePrepared,
  type Due,
  type Prepared,
} from "./prepared.store.server.ts";
import { checkDecision, publishDecision } from "./publish-decision.server.ts";

/**
 * Publishes the prepared decisions whose time has come, each in a transaction of its own. Two nodes may do it at once:
 * the second finds nothing prepared any more.
 */
export async function publishDueDecisions(): Promise<void> {
  for (const due of await duePrepared()) await publishDue(due);
}

async function publishDue({ ideaId, preparer }: Due): Promise<void> {
  await transact(preparer, async (transaction) => {
    const { sql, now } = transaction;
    const idea = await lockIdea(sql, ideaId);
    const prepared = await lockPrepared(sql, ideaId);
    if (!idea || !prepared || !isDue(prepared, now)) return;
    const refusal = await refusalOf(transaction, idea, prepared, preparer);
    if (refusal) await refuse(transaction, idea, prepared, refusal);
    else await publish(transaction, idea, prepared, preparer);
  });
}

/** Changed or put off by somebody since it was looked up, it is not. */
function isDue({ publishAt }: Prepared, now: Date): boolean {
  return publishAt !== null && publishAt <= now;
}

/** Why it can no longer be published by whoever prepared it; null when it can. */
async function refusalOf(
  { sql }: Transaction,
  idea: LockedIdea,
  prepared: Prepared,
  preparer: Due["preparer"],
): Promise<Refusal | null> {
  try {
    const now = await actorNow(sql, preparer);
    authorize(now, ideaPolicy.see, idea);
    authorize(now, ideaPolicy.answer, idea);
    const wish = { ...prepared, seenStage: prepared.from, language: now.language ?? "en" };
    await checkDecision(sql, idea, wish);
    return null;
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

async function refuse(
  { sql, now, record }: Transaction,
  { id: ideaId }: LockedIdea,
  { id, preparedById }: Prepared,
  { says }: Refusal,
): Promise<void> {
  // Who decided meanwhile stands on the page; a name would have to be kept with it.
  const key = says.key === "deciding.overtakenBy" ? "deciding.overtaken" : says.key;
  await refusePrepared(sql, { id, refusal: key, at: now });
  record({
    kind: "decision.not-published",
    subject: { kind: "idea", id: ideaId },
    data: { preparedId: id, preparerId: preparedById, says: key },
  });
}

async function publish(
  transaction: Transaction,
  idea: LockedIdea,
  prepared: Prepared,
  decider: Due["preparer"],
): Promise<void> {
  const { sql, now } = transaction;
  const acting = await actingOn(sql, idea.id, decider.id);
  const id = newId(now.getTime());
  const { preparedAt: decidedAt } = prepared;
  await publishDecision(transaction, { id, idea, decider, acting, text: prepared, decidedAt });
  await dropPrepared(sql, idea.id);
}
