import { system } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import {
  lockMail,
  recipientFacts,
  saveAttempt,
  saveSent,
  saveStanding,
  type StandingMail,
} from "./mail.store.server.ts";
import { pauseAfter, suppressedBecause, triesFor, type MailReason } from "./mail.ts";
import { queueSending } from "./queue-mail.server.ts";
import { transportFor, type OutgoingMail, type Outcome } from "./transport.server.ts";

/**
 * The job that sends one mail. It notes the attempt, hands the mail over outside any transaction, and notes what
 * became of it. Whoever does it again after being cut short sends the same key, and so the same mail.
 */
export async function sendMail(payload: unknown): Promise<void> {
  const id = mailIdOf(payload);
  const { mail: way } = registry().settings;
  if (id === null) return;
  if (way.by === "nobody") {
    await transact(system, ({ sql }) =>
      saveStanding(sql, id, { state: "waiting", reason: "no_way" }),
    );
    return;
  }
  const mail = await transact(system, (transaction) => begin(transaction, id, way.from));
  if (!mail) return;
  const transport = await transportFor(way);
  const outcome = await transport(mail);
  await transact(system, (transaction) => settle(transaction, mail.id, outcome));
}

function mailIdOf(payload: unknown): string | null {
  if (typeof payload !== "object" || payload === null || !("mailId" in payload)) return null;
  return isId(payload.mailId) ? payload.mailId : null;
}

/** Judges once more whether it may go: much can have happened since it was queued. */
async function begin(
  { sql, now }: Transaction,
  id: string,
  from: string,
): Promise<OutgoingMail | null> {
  const mail = await lockMail(sql, id);
  if (mail?.state !== "waiting") return null;
  const facts = await recipientFacts(sql, mail.personId, mail.kind);
  const reason = facts ? suppressedBecause(mail.kind, facts) : "inactive";
  if (reason !== null || mail.toAddress === null) {
    await saveStanding(sql, id, { state: "suppressed", reason: reason ?? "no_address" });
    return null;
  }
  if (mail.firstTriedAt && now.getTime() - mail.firstTriedAt.getTime() > triesFor) {
    await giveUp(sql, id, undefined);
    return null;
  }
  await saveAttempt(sql, id, from, now);
  return outgoing(mail, mail.toAddress, from);
}

function outgoing(mail: StandingMail, to: string, from: string): OutgoingMail {
  const { id, round, sender, subject, text, html, headers } = mail;
  return {
    ...{ id, to, subject, text, html, headers },
    from: sender ?? from,
    key: `${id}.${String(round)}`,
  };
}

async function settle({ sql, now }: Transaction, id: string, outcome: Outcome): Promise<void> {
  if (outcome.kind === "accepted") return saveSent(sql, id, outcome.providerId, now);
  const { error } = outcome;
  if (outcome.kind === "refused")
    return saveStanding(sql, id, { state: "failed", reason: "refused", error });
  const mail = await lockMail(sql, id);
  const pause = mail && pauseAfter(mail.attempts);
  if (!pause) return giveUp(sql, id, error);
  await saveStanding(sql, id, { state: "waiting", reason: "tried", error });
  await queueSending(sql, id, Math.max(pause, Math.min(outcome.after ?? 0, longestPause)));
}

const longestPause = 3_600;

function giveUp(sql: Transaction["sql"], id: string, error: string | undefined): Promise<void> {
  const reason: MailReason = "gave_up";
  return saveStanding(sql, id, { state: "failed", reason, error });
}
