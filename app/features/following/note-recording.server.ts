import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { insertJoined } from "./follow.store.server.ts";

/**
 * Who wrote an idea down for a colleague without a computer hears of it from then on, to tell them, unless they have said
 * otherwise. Harmless when repeated.
 */
export async function noteRecording(personId: string, ideaId: string, at: Date): Promise<void> {
  await transact(system, ({ sql }) =>
    insertJoined(sql, { personId, ideaId, reason: "chosen", at }),
  );
}
