import type { RunSql } from "#app/core/subject.ts";
import { newId } from "#app/core/ids.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { isQuiet } from "#app/platform/transact.server.ts";
import { storable } from "#app/platform/text.ts";
import { headerText } from "./letter/header-text.ts";
import { saying, type Letter } from "./letter/letter.ts";
import { plainLetter } from "./letter/plain-letter.ts";
import { writtenLetter } from "./letter/written-letter.server.tsx";
import type { MailContent } from "./mail-content.ts";
import { insertMail, recipientFacts, type RecipientFacts } from "./mail.store.server.ts";
import { mailKinds, suppressedBecause, type MailKind } from "./mail.ts";
import { unsubscribeSecret } from "./unsubscribe/unsubscribe-secret.server.ts";
import { unsubscribeToken } from "./unsubscribe/unsubscribe-token.ts";

export interface MailWish {
  readonly personId: string;
  readonly kind: MailKind;
  /** Whoever queues the same key twice queues one mail. */
  readonly key: string;
  readonly content: MailContent;
  /** Now, unless given. */
  readonly at?: Date;
}

/**
 * Puts a mail into the outbox in the present transaction, with the job that sends it: both are there, or neither.
 * Repeating it with the same key is harmless. What its reader does not want, or cannot get, is kept as suppressed.
 */
export async function queueMail(sql: RunSql, wish: MailWish): Promise<void> {
  const facts = await recipientFacts(sql, wish.personId, wish.kind);
  if (!facts) return;
  const { at = new Date() } = wish;
  const id = newId(at.getTime());
  const stopped = suppressedBecause(wish.kind, facts);
  const isNew = await insertMail(sql, {
    ...(await written(sql, wish, facts)),
    ...{ id, personId: wish.personId, toAddress: facts.email, kind: wish.kind, at },
    ...{ idempotencyKey: wish.key, language: facts.language },
    ...(stopped === null
      ? { state: "waiting", reason: canLeave() ? null : "no_way" }
      : { state: "suppressed", reason: stopped }),
  });
  if (isNew && stopped === null && canLeave()) await queueSending(sql, id);
}

/** Whether a mail that is queued now leaves by itself; while a demonstration is loaded none does. */
function canLeave(): boolean {
  return registry().settings.mail.by !== "nobody" && !isQuiet();
}

/** Queues the job that sends a mail. Mails go one after the other, so that they hold up nothing else. */
export function queueSending(sql: RunSql, id: string, after = 0): Promise<void> {
  return queueJob(sql, {
    task: "send-mail",
    payload: { mailId: id },
    key: `send-mail ${id}`,
    queue: "mail",
    after,
  });
}

async function written(sql: RunSql, { personId, kind, content }: MailWish, facts: RecipientFacts) {
  const { settings, translator } = registry();
  const isEssential = mailKinds[kind].essential;
  const unsubscribeUrl = isEssential
    ? null
    : `${settings.appUrl}/unsubscribe/${unsubscribeToken(await unsubscribeSecret(sql), { personId, kind })}`;
  const { language, organisation, accent } = facts;
  const letter: Letter = {
    ...{ content, language, accent, unsubscribeUrl, appUrl: settings.appUrl },
    organisation: headerText(organisation),
    t: translator(language),
  };
  return {
    subject: headerText(saying(letter)(content.subject)),
    text: storable(plainLetter(letter)),
    html: storable(writtenLetter(letter)),
    headers: headersFor(unsubscribeUrl),
  };
}

/** RFC 8058: one press in the mail program, and they stop. The other header keeps absence notes from answering. */
function headersFor(unsubscribeUrl: string | null): Record<string, string> {
  const always = { "Auto-Submitted": "auto-generated" };
  if (unsubscribeUrl === null) return always;
  return {
    ...always,
    "List-Unsubscribe": `<${unsubscribeUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
