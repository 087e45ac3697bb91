import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockSeen } from "../lock-seen.server.ts";
import { dropEdit } from "./held-edit.store.server.ts";

/** Takes an edit back that waits for a moderator; harmless when none does. Throws `not_found` and `forbidden`. */
export async function takeEditBack(actor: Actor, ideaId: string): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const { idea, now } = await lockSeen(sql, actor, ideaId);
    authorize(now, ideaPolicy.edit, idea);
    if (!(await dropEdit(sql, ideaId))) return;
    record({ kind: "idea.edit-taken-back", subject: { kind: "idea", id: ideaId }, data: {} });
  });
}
