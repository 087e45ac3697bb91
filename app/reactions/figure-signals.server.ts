/** What is said to those who look at figures: that some have moved, and nothing of which. */
import { rooms } from "#app/core/rooms.ts";
import type { Holding } from "#app/core/live-protocol.ts";
import type { Signal } from "#app/core/deltas.ts";
import { refreshedTimes } from "#app/features/insights/rollups/refreshed.store.server.ts";

/** That figures have been brought up to date. */
export async function figureSignals(): Promise<readonly Signal[]> {
  return [{ room: rooms.figures, delta: { kind: "figures", revision: await refreshedTimes() } }];
}

/** Whether a page that shows figures should read them again, given what it says it holds. */
export async function staleFigures(holdings: readonly Holding[]): Promise<string[]> {
  const held = holdings.find(({ room }) => room === rooms.figures);
  if (!held) return [];
  return (held.figures ?? 0) < (await refreshedTimes()) ? [rooms.figures] : [];
}
