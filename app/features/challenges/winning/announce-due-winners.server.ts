import { isRefusal, type Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockChallenge, type LockedChallenge } from "../challenge.store.server.ts";
import {
  announcementOf,
  dueAnnouncements,
  noteRefused,
  type Announcement,
  type Due,
} from "./announcement.store.server.ts";
import { checkAnnouncement } from "./check-announcement.server.ts";
import { publishWinners } from "./publish-winners.server.ts";

/**
 * Announces the winners whose moment has come, each challenge in a transaction of its own and judged anew. Two nodes may
 * do it at once: the second finds nothing prepared any more.
 */
export async function announceDueWinners(): Promise<void> {
  for (const due of await dueAnnouncements()) await announceDue(due);
}

async function announceDue({ challengeId, leader }: Due): Promise<void> {
  await transact(leader, async (transaction) => {
    const { sql, now } = transaction;
    const challenge = await lockChallenge(sql, challengeId, leader.id);
    const announcement = await announcementOf(sql, challengeId);
    const { announceAt } = announcement;
    if (!challenge || !announceAt || announceAt > now) return;
    const who = await actorNow(sql, leader);
    const verdict = await judge(transaction, challenge, announcement, who);
    if (isRefusal(verdict)) await refuse(transaction, challengeId, who.id, verdict);
    else await publishWinners(transaction, { challenge, leader: who, moves: verdict.moves });
  });
}

async function judge(
  { sql }: Transaction,
  challenge: LockedChallenge,
  announcement: Announcement,
  who: Due["leader"],
): Promise<{ readonly moves: boolean } | Refusal> {
  try {
    authorize(who, challengePolicy.see, challenge);
    return await checkAnnouncement(sql, who, challenge, announcement);
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

async function refuse(
  { sql, now, record }: Transaction,
  challengeId: string,
  leaderId: string,
  { says }: Refusal,
): Promise<void> {
  await noteRefused(sql, { challengeId, refusal: says.key, at: now });
  const subject = { kind: "challenge", id: challengeId } as const;
  record({ kind: "announcement.refused", subject, data: { leaderId, says: says.key } });
}
