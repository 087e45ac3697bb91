import type { Actor } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { insertDismissal } from "./guide.store.server.ts";
import type { Guide } from "./guide.ts";

/** Puts one of one's own guides away for good; doing it twice is harmless. */
export async function dismissGuide(actor: Actor, guide: Guide): Promise<void> {
  await transact(actor, ({ sql, now }) =>
    insertDismissal(sql, { personId: actor.id, guide, at: now }),
  );
}
