import type { Actor } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockAnswerable } from "./lock-answerable.server.ts";
import { dropPrepared } from "./prepared.store.server.ts";

/** Throws away what has been prepared for an idea. Repeating it is harmless. Throws `not_found` and `forbidden`. */
export async function discardPrepared(actor: Actor, ideaId: string): Promise<void> {
  await transact(actor, async ({ sql }) => {
    await lockAnswerable(sql, actor, ideaId);
    await dropPrepared(sql, ideaId);
  });
}
