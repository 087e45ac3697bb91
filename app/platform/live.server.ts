import type { Signal } from "#app/core/deltas.ts";
import { registry } from "./registry.server.ts";
import { isQuiet } from "./transact.server.ts";

/** Sends signals that do not follow from an event, such as vote counts; after commit only. */
export function publish(signals: readonly Signal[]): void {
  if (!isQuiet()) registry().publish(signals);
}
