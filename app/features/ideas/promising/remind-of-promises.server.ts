import { system } from "#app/core/actor.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { touchIdea } from "../deciding/decision.store.server.ts";
import { lockIdea } from "../idea.store.server.ts";
import { tellingAt, tellings, type Telling } from "./promise.ts";
import { promisesToTell, promiseToTell, setTold } from "./telling.store.server.ts";
import { lockAwaited } from "./promise.store.server.ts";

const atOnce = 100;

/**
 * Tells of promises that run out soon, have run out, or did so long ago: each step once, an idea per transaction. Done
 * every few minutes; of two nodes at once the second finds it told, and after a rest the latest step alone is told.
 */
export async function remindOfPromises(): Promise<void> {
  const due = await promisesToTell(atOnce);
  for (const ideaId of due) await transact(system, (transaction) => tell(transaction, ideaId));
  if (due.length === atOnce) await remindOfPromises();
}

const events = {
  "due-soon": "promise.due-soon",
  overdue: "promise.overdue",
  "next-level": "promise.escalated",
} as const satisfies Record<Exclude<Telling, "nothing">, string>;

async function tell({ sql, now, record }: Transaction, ideaId: string): Promise<void> {
  const idea = await lockIdea(sql, ideaId);
  const awaited = idea && (await lockAwaited(sql, ideaId));
  const promise = awaited && (await promiseToTell(sql, awaited.id, now));
  if (!promise) return;
  const step = tellingAt(now, promise);
  if (step === "nothing" || tellings.indexOf(step) <= promise.told) return;
  await setTold(sql, awaited.id, tellings.indexOf(step));
  // Open pages say "overdue" as well.
  if (step === "overdue") await touchIdea(sql, ideaId);
  const subject = { kind: "idea", id: ideaId } as const;
  record({ kind: events[step], subject, data: { awaitedId: awaited.id } });
}
