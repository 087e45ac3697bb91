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
  for (const id of due) await announceDue(id);
}

async function announceDue(id: string): Promise<void> {
  await transact(system, async (transaction) => {
    const award = await lockAward(transaction.sql, id, null);
    const isDue = award?.announceAt && award.announceAt <= transaction.now;
    if (!isDue || award.state !== "accepted_openly") return;
    const wish = { to: "announced", held: ["clock"], personId: null, reason: "" } as const;
    await takeAwardWay(transaction, award, wish);
  });
}
