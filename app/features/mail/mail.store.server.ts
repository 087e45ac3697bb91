import type { Hex } from "#app/core/colour.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import type { MailKind, MailReason, MailState, Recipient } from "./mail.ts";

/** Somebody who is to get a mail, and what their organisation puts on it. */
export interface RecipientFacts extends Recipient {
  readonly language: Language;
  readonly organisation: string;
  readonly accent: Hex | null;
}

/** What must be known of a person to write to them; null when there is no such person. */
export async function recipientFacts(
  sql: RunSql,
  personId: string,
  kind: MailKind,
): Promise<RecipientFacts | null> {
  const [row] = await sql<RecipientFacts>(
    `select p.email, p.deactivated_at is null and p.import_id is null as active,
       coalesce(p.language, o.language, 'en') as language, coalesce(o.name, 'Groundswell') as organisation,
       l.accent,
       exists (select from mail_opt_out n where n.person_id = p.id and n.kind in ($2, 'all')) as "optedOut",
       exists (select from undeliverable_address u where u.address = p.email) as undeliverable
     from person p left join organisation o on true left join organisation_look l on true
     where p.id = $1`,
    [personId, kind],
  );
  return row ?? null;
}

export interface NewMail {
  readonly id: string;
  readonly personId: string;
  readonly toAddress: string | null;
  readonly kind: MailKind;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
  readonly state: MailState;
  readonly reason: MailReason | null;
  readonly at: Date;
}

/** Puts a mail into the outbox; false when one with its key is there already. */
export async function insertMail(sql: RunSql, mail: NewMail): Promise<boolean> {
  const rows = await sql(
    `insert into mail (id, person_id, to_address, kind, language, subject, text, html, headers,
       idempotency_key, state, reason, created_at)
     values ($1, $2, $3, $4, $5::language, $6, $7, $8, $9::jsonb, $10, $11::mail_state, $12, $13)
     on conflict (idempotency_key) do nothing returning id`,
    [
      ...[mail.id, mail.personId, mail.toAddress, mail.kind, mail.language, mail.subject],
      ...[mail.text, mail.html, JSON.stringify(mail.headers), mail.idempotencyKey],
      ...[mail.state, mail.reason, mail.at],
    ],
  );
  return rows.length > 0;
}

/** A mail as it stands, for those who send it. */
export interface StandingMail {
  readonly id: string;
  readonly personId: string;
  readonly toAddress: string | null;
  readonly kind: MailKind;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly state: MailState;
  readonly reason: MailReason | null;
  readonly attempts: number;
  readonly round: number;
  readonly sender: string | null;
  readonly firstTriedAt: Date | null;
}

/** The mail, locked until the transaction ends; null when there is none. */
export async function lockMail(sql: RunSql, id: string): Promise<StandingMail | null> {
  const [row] = await sql<StandingMail>(
    `select id, person_id as "personId", to_address as "toAddress", kind, subject, text, html, headers, state,
       reason, attempts, round, sender, first_tried_at as "firstTriedAt"
     from mail where id = $1 for no key update`,
    [id],
  );
  return row ?? null;
}

/** Notes that an attempt begins. */
export async function saveAttempt(sql: RunSql, id: string, from: string, now: Date): Promise<void> {
  await sql(
    `update mail set attempts = attempts + 1, sender = coalesce(sender, $2),
       first_tried_at = coalesce(first_tried_at, $3) where id = $1`,
    [id, from, now],
  );
}

/** Notes that a mail has been taken over by the provider, or the mail server. */
export async function saveSent(
  sql: RunSql,
  id: string,
  providerId: string,
  now: Date,
): Promise<void> {
  await sql(
    `update mail set state = 'sent', provider_id = $2, sent_at = $3, reason = null, error = null
     where id = $1 and state = 'waiting'`,
    [id, providerId, now],
  );
}

interface Standing {
  readonly state: MailState;
  readonly reason: MailReason;
  readonly error?: string | undefined;
}

/** Notes where a mail that waited stands, and why. */
export async function saveStanding(sql: RunSql, id: string, { state, reason, error }: Standing) {
  await sql(
    `update mail set state = $2::mail_state, reason = $3, error = $4 where id = $1 and state = 'waiting'`,
    [id, state, reason, error?.slice(0, 1000) ?? null],
  );
}

/** Makes a mail wait anew, to whatever address its reader has now; to the provider it is another one. */
export async function saveAnew(sql: RunSql, id: string, toAddress: string): Promise<void> {
  await sql(
    `update mail set state = 'waiting', to_address = $2, reason = null, error = null, attempts = 0,
       round = round + 1, sender = null, first_tried_at = null, provider_id = null, sent_at = null
     where id = $1`,
    [id, toAddress],
  );
}

/** Takes out what went out, or never will, before a moment, with notices and messages of that age. */
export async function deleteOldMail(sql: RunSql, before: Date): Promise<void> {
  await sql("delete from mail where state in ('sent', 'suppressed') and created_at < $1", [before]);
  await sql("delete from delivery_notice where received_at < $1", [before]);
  await sql("delete from push_message where created_at < $1", [before]);
}
