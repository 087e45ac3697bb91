import { setTimeout as pause } from "node:timers/promises";
import { isId } from "#app/core/ids.ts";
import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { millisecondsTo } from "./clock.store.server.ts";
import { moveByClock } from "./move-by-clock.server.ts";

/** Longest a worker waits for a moment; what is further off has a job of its own by then, or the minute's look. */
const patience = 3_000;

/**
 * The job of one challenge: it comes shortly before the moment, waits for it by the database's clock, and moves the
 * challenge in that instant.
 */
export async function runClock(payload: unknown): Promise<void> {
  const id = challengeIn(payload);
  if (id === null) return;
  const wait = await transact(system, ({ sql }) => millisecondsTo(sql, id));
  if (wait === null || wait > patience) return;
  // A timer may fire a millisecond early; the moment itself is already the next phase's.
  if (wait > 0) await pause(Math.ceil(wait) + 2);
  await moveByClock(id);
}

function challengeIn(payload: unknown): string | null {
  if (typeof payload !== "object" || payload === null || !("challengeId" in payload)) return null;
  return isId(payload.challengeId) ? payload.challengeId : null;
}
