import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { restingChallenges } from "./clock.store.server.ts";
import { moveByClock } from "./move-by-clock.server.ts";

/** Counts anew when what is over goes to the archive: the months of another time zone begin at other moments. */
export async function renewArchiving(): Promise<void> {
  const ids = await transact(system, ({ sql }) => restingChallenges(sql));
  for (const id of ids) await moveByClock(id);
}
