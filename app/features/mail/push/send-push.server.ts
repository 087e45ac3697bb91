import { system } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { pauseAfter } from "../mail.ts";
import { pushRequest, type PushAnswer } from "./push-request.server.ts";
import {
  beginMessage,
  deleteMessage,
  deleteSubscriptions,
  saveMessageSent,
  type StandingMessage,
} from "./push.store.server.ts";
import { queuePushing } from "./queue-push.server.ts";
import { vapidKeys } from "./vapid.server.ts";

/** The job that sends one message to one browser; one that is no more takes its subscription with it. */
export async function sendPush(payload: unknown): Promise<void> {
  const id = messageIdOf(payload);
  if (id === null) return;
  const begun = await transact(system, async ({ sql }) => {
    const message = await beginMessage(sql, id);
    return message && { message, keys: await vapidKeys(sql) };
  });
  if (!begun) return;
  const answer = await pushRequest(begun.message, begun.keys);
  await transact(system, (transaction) => settle(transaction, begun.message, answer));
}

function messageIdOf(payload: unknown): string | null {
  if (typeof payload !== "object" || payload === null || !("messageId" in payload)) return null;
  return isId(payload.messageId) ? payload.messageId : null;
}

const triesAtMost = 6;
const longestPause = 3_600;

async function settle(
  { sql, now }: Transaction,
  { id, subscriptionId, attempts }: StandingMessage,
  { status, after }: PushAnswer,
): Promise<void> {
  if (status !== null && status >= 200 && status < 300) return saveMessageSent(sql, id, now);
  if (status === 404 || status === 410) return deleteSubscriptions(sql, { id: subscriptionId });
  const isFinal = status !== null && status < 500 && status !== 429;
  const pause = isFinal || attempts >= triesAtMost ? null : pauseAfter(attempts);
  if (pause === null) return deleteMessage(sql, id);
  await queuePushing(sql, id, Math.max(pause, Math.min(after, longestPause)));
}
