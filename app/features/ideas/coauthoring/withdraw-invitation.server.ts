import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockSeen } from "../lock-seen.server.ts";
import { takeInvitation } from "./coauthoring.store.server.ts";

/** Takes an invitation back; harmless when there is none any more. Throws `not_found` and `forbidden` (not an author). */
export async function withdrawInvitation(
  actor: Actor,
  ideaId: string,
  personId: string,
): Promise<void> {
  if (!isId(personId)) throw notFound("ideas.notFound");
  await transact(actor, async ({ sql, record }) => {
    const { idea, now: who } = await lockSeen(sql, actor, ideaId);
    authorize(who, ideaPolicy.share, idea);
    if (!(await takeInvitation(sql, ideaId, personId))) return;
    const subject = { kind: "idea", id: ideaId } as const;
    record({ kind: "coauthor.uninvited", subject, data: { personId } });
  });
}
