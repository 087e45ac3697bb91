import type { Transaction } from "#app/platform/transact.server.ts";
import { insertArrived, lockArrivals, lockArrived, type Arrival } from "./arrival.store.server.ts";
import { updateArrived } from "./arrived-again.store.server.ts";
import { entryIds } from "./feed.ts";
import { planArrival } from "./plan-arrival.queries.server.ts";
import type { PlannedEntry } from "./plan.ts";

export interface BringIn extends Pick<Arrival, "phaseName" | "broughtInById"> {
  readonly entries: readonly unknown[];
  /** The import they belong to and the account that stands as their author; made only when one is needed. */
  readonly place: () => Promise<Pick<Arrival, "importId" | "accountId">>;
}

/**
 * Brings the challenges of a feed in, within one transaction: new ones are added, those that say something else are
 * brought up to date, and the rest stays as it is. One arrival writes at a time, so of two at once the second finds
 * everything there. Returns what became of each entry.
 */
export async function bringIn(
  { sql, now }: Pick<Transaction, "sql" | "now">,
  { entries, place, phaseName, broughtInById }: BringIn,
): Promise<{ readonly plan: readonly PlannedEntry[]; readonly shownIds: readonly string[] }> {
  await lockArrivals(sql);
  await lockArrived(sql, entryIds(entries));
  const plan = await planArrival(sql, entries, now);
  const fresh = plan.flatMap((one) => (one.outcome === "new" ? [one.challenge] : []));
  const changed = plan.flatMap((one) => (one.outcome === "changed" ? [one] : []));
  const added =
    fresh.length === 0
      ? []
      : await insertArrived(sql, { ...(await place()), phaseName, broughtInById, now }, fresh);
  for (const one of changed) await updateArrived(sql, { now }, one);
  // One new challenge is enough for lists to look again, however many have come.
  return { plan, shownIds: [...added.slice(0, 1), ...changed.map(({ here }) => here.challengeId)] };
}
