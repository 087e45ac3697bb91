import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { insertMentioned } from "./follow.store.server.ts";

/** Who was named in an idea's discussion hears of it from now on, unless they have said otherwise. Harmless when repeated. */
export async function noteMention(personId: string, ideaId: string, at: Date): Promise<void> {
  await transact(system, ({ sql }) => insertMentioned(sql, { personId, ideaId, at }));
}
