import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { dueAwards, lockAward } from "./award.store.server.ts";
import { takeAwardWay } from "./take-award-way.server.ts";

const atMost = 500;

/**
 * Announces the awards whose moment has come and whose recipients accepted openly, each in a transaction of its own. Two
 * nodes may do it at once: the second finds it announced.
 */
export async function announceDueAwards(): Promise<void> {
  const due = await transact(system, ({ sql, now }) => dueAwards(sql, atMost, now));
  for (const id of due) await announceIfDue(id);
}

/**
 * Announces one award if its recipient accepted it openly and its moment has come; what a rule gave has no moment to wait
 * for. Harmless when repeated.
 */
export async function announceIfDue(id: string): Promise<void> {
  await transact(system, async (transaction) => {
    const award = await lockAward(transaction.sql, id, null);
    if (award?.state !== "accepted_openly") return;
    const isDue = award.announceAt !== null && award.announceAt <= transaction.now;
    if (!isDue && !award.isByRule) return;
    const wish = { to: "announced", held: ["clock"], personId: null, reason: "" } as const;
    await takeAwardWay(transaction, award, wish);
  });
}
