import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { insertJoined } from "./follow.store.server.ts";

/** Who was named in an idea's discussion hears of it from now on, unless they have said otherwise. Harmless when repeated. */
export async function noteMention(personId: string, ideaId: string, at: Date): Promise<void> {
  await transact(system, ({ sql }) =>
    insertJoined(sql, { personId, ideaId, reason: "mentioned", at }),
  );
}
