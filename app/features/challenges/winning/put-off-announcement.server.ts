import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { announcementOf, savePrepared } from "./announcement.store.server.ts";
import { winningPolicy } from "./winning.policy.ts";

/** Takes back the moment at which winners would be announced; twice is harmless. Throws `not_found` or `forbidden`. */
export async function putOffAnnouncement(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, winningPolicy.announce, challenge);
    const { announceAt, words } = await announcementOf(sql, id);
    if (announceAt === null) return;
    await savePrepared(sql, { challengeId: id, leaderId: actor.id, words, announceAt: null });
  });
}
