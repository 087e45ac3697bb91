import { transact } from "#app/platform/transact.server.ts";
import { system } from "#app/core/actor.ts";
import { advance, changesAfter, cursorOf, type ChangeList } from "./cursor.store.server.ts";
import { evaluate } from "./evaluate.server.ts";
import type { FactKind } from "./fact.ts";

const batch = 5_000;
const counted: Readonly<Record<ChangeList, FactKind>> = {
  votes: "idea_supported",
  reactions: "comment_helpful",
};

/**
 * Gives what is earned by votes and reactions, which record no events: reads what changed since the last time. The cursor
 * moves after what it passed has been looked at, so that whoever is interrupted looks at it again.
 */
export async function readChanges(): Promise<void> {
  for (const list of ["votes", "reactions"] as const) while (await readBatch(list));
}

/** Whether there may be more. */
async function readBatch(list: ChangeList): Promise<boolean> {
  const { from, to, count, personIds } = await transact(system, async ({ sql }) => {
    const cursor = await cursorOf(sql, list);
    return { from: cursor, ...(await changesAfter(sql, list, { from: cursor, atMost: batch })) };
  });
  if (to === null) return false;
  await evaluate([counted[list]], personIds);
  await transact(system, ({ sql }) => advance(sql, list, { from, to }));
  return count === batch;
}
