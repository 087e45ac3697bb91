import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { openDueCounts } from "./voting.store.server.ts";

const atOnce = 100;

/** Shows hidden counts whose date has come, and has open pages hear of it. Done each minute; twice is harmless. */
export async function openCounts(): Promise<void> {
  const opened = await transact(system, async ({ sql, now, record }) => {
    const ids = await openDueCounts(sql, now, atOnce);
    for (const id of ids)
      record({ kind: "idea.counts-opened", subject: { kind: "idea", id }, data: {} });
    return ids.length;
  });
  if (opened === atOnce) await openCounts();
}
