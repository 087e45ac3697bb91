import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { mailPolicy } from "../mail.policy.ts";
import { canSendAgain, type MailKind, type MailReason, type MailState } from "../mail.ts";

const pageLength = 50;
const nobody = { personId: "" };

/** A line of the outbox. */
export interface OutboxLine {
  readonly id: string;
  /** Null: what it says is for its reader alone. */
  readonly subject: string | null;
  readonly name: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly reason: MailReason | null;
  /** ISO 8601. */
  readonly createdAt: string;
}

/**
 * What somebody is told, and why ("because it is your idea"), would tell administrators who wrote what under a
 * pseudonym. Of every notice, since leaving out those alone would point at them.
 */
const unlessPersonal = (column: string) => `case when m.kind = 'test' then ${column} end`;

const microseconds = (column: string) => `(extract(epoch from ${column}) * 1000000)::float8`;

/** The outbox, newest first, or what stands in one state. Throws `forbidden` for people who are not administrators. */
export async function outbox(
  actor: Actor,
  { state, after }: { readonly state: MailState | null; readonly after: Cursor | null },
): Promise<Page<OutboxLine>> {
  authorize(actor, mailPolicy.administer, nobody);
  const read = await sql<Omit<OutboxLine, "createdAt"> & { createdAt: Date; at: number }>(
    `select m.id, ${unlessPersonal("m.subject")} as subject, p.name, m.kind, m.state, m.reason, m.created_at as "createdAt",
       ${microseconds("m.created_at")} as at
     from mail m join person p on p.id = m.person_id
     where ($1::mail_state is null or m.state = $1::mail_state)
       and (m.created_at, m.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), $3::uuid)
     order by m.created_at desc, m.id desc limit $4`,
    [state, after?.value ?? null, after?.id ?? null, pageLength + 1],
  );
  const page = pageOf(read, pageLength, ({ at, id }) => ({ value: at, id }));
  return {
    ...page,
    rows: page.rows.map(({ at: _, createdAt, ...line }) => ({
      ...line,
      createdAt: createdAt.toISOString(),
    })),
  };
}

/** Everything about one mail. */
export interface MailDetails extends OutboxLine {
  readonly personId: string;
  readonly toAddress: string | null;
  readonly language: Language;
  /** Null like the subject. */
  readonly text: string | null;
  readonly error: string | null;
  readonly attempts: number;
  readonly sentAt: string | null;
  readonly canSendAgain: boolean;
}

/** One mail. Throws `forbidden` and `not_found`. */
export async function mailDetails(actor: Actor, id: string): Promise<MailDetails> {
  authorize(actor, mailPolicy.administer, nobody);
  if (!isId(id)) throw notFound("mail.unknown");
  const [row] = await sql<
    Omit<MailDetails, "createdAt" | "sentAt" | "canSendAgain"> & {
      createdAt: Date;
      sentAt: Date | null;
    }
  >(
    `select m.id, m.person_id as "personId", p.name, m.to_address as "toAddress", m.kind, m.language,
       ${unlessPersonal("m.subject")} as subject, ${unlessPersonal("m.text")} as text, m.state, m.reason, m.error, m.attempts, m.created_at as "createdAt", m.sent_at as "sentAt"
     from mail m join person p on p.id = m.person_id where m.id = $1`,
    [id],
  );
  if (!row) throw notFound("mail.unknown");
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    canSendAgain: canSendAgain(row),
  };
}

/** A person whose address takes no mail. */
export interface AddressLine {
  readonly personId: string;
  readonly name: string;
  readonly address: string;
  readonly reason: "bounced" | "complained";
  readonly detail: string;
  /** ISO 8601. */
  readonly since: string;
}

/** People whose address takes no mail, the latest first. Throws `forbidden` for people who are not administrators. */
export async function undeliverableAddresses(
  actor: Actor,
  after: Cursor | null,
): Promise<Page<AddressLine>> {
  authorize(actor, mailPolicy.administer, nobody);
  const read = await sql<Omit<AddressLine, "since"> & { since: Date; at: number }>(
    `select p.id as "personId", p.name, u.address, u.reason, u.detail, u.since, ${microseconds("u.since")} as at
     from undeliverable_address u join person p on p.email = u.address
     where (u.since, p.id) < (coalesce(to_timestamp($1::float8 / 1000000), 'infinity'), $2::uuid)
     order by u.since desc, p.id desc limit $3`,
    [after?.value ?? null, after?.id ?? null, pageLength + 1],
  );
  const page = pageOf(read, pageLength, ({ at, personId }) => ({ value: at, id: personId }));
  return {
    ...page,
    rows: page.rows.map(({ at: _, since, ...line }) => ({ ...line, since: since.toISOString() })),
  };
}

/** Whether nothing can go to this person's address, for administrators; false for everybody else. */
export async function isUndeliverable(actor: Actor, personId: string): Promise<boolean> {
  if (!mailPolicy.administer(actor).allowed || !isId(personId)) return false;
  const rows = await sql(
    "select from undeliverable_address u join person p on p.email = u.address where p.id = $1",
    [personId],
  );
  return rows.length > 0;
}
