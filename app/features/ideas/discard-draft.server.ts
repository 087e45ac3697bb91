import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import { dropDraft } from "./idea.store.server.ts";

/** Throws away one's own draft; harmless when it is gone already or never was. */
export async function discardDraft(actor: Actor, id: string): Promise<void> {
  if (!isId(id)) return;
  await transact(actor, async ({ sql, record }) => {
    if (await dropDraft(sql, actor.id, id))
      record({ kind: "draft.discarded", subject: { kind: "idea", id }, data: {} });
  });
}
