import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lapsing, lockNomination } from "./nomination.store.server.ts";
import { takeNominationWay } from "./take-nomination-way.server.ts";

const atMost = 500;

/** Lets nominations lapse that nobody has seconded in time. Two nodes may do it at once: the second finds them lapsed. */
export async function lapseNominations(): Promise<void> {
  const left = await transact(system, ({ sql, now }) => lapsing(sql, atMost, now));
  for (const id of left) await lapse(id);
}

async function lapse(id: string): Promise<void> {
  await transact(system, async (transaction) => {
    const nomination = await lockNomination(transaction.sql, id, null);
    if (nomination?.state !== "nominated" || nomination.lapsesAt > transaction.now) return;
    const wish = { to: "lapsed", held: ["clock"], personId: null, reason: "" } as const;
    await takeNominationWay(transaction, nomination, wish);
  });
}
