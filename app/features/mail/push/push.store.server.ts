import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { NewSubscription } from "./push.schema.ts";

interface SubscriptionRow extends NewSubscription {
  readonly personId: string;
  readonly sessionId: string | null;
  readonly userAgent: string;
  readonly at: Date;
}

/** Keeps a browser's subscription; whoever switches it on in a browser takes it over. Returns its id. */
export async function saveSubscription(sql: RunSql, row: SubscriptionRow): Promise<string> {
  const { endpoint, personId, p256dh, auth, sessionId, userAgent, at } = row;
  // What waits for the one before must not be shown to the one after.
  await sql("delete from push_subscription where endpoint = $1 and person_id <> $2", [
    endpoint,
    personId,
  ]);
  const [saved] = await sql<{ id: string }>(
    `insert into push_subscription (id, person_id, endpoint, p256dh, auth, session_id, user_agent, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth,
       session_id = excluded.session_id, user_agent = excluded.user_agent, person_id = excluded.person_id
     returning id`,
    [newId(at.getTime()), personId, endpoint, p256dh, auth, sessionId, userAgent, at],
  );
  return saved?.id ?? "";
}

/** Keeps a person's latest subscriptions, so that nobody can pile them up. */
export async function deleteSurplus(sql: RunSql, personId: string, keep: number): Promise<void> {
  await sql(
    `delete from push_subscription where person_id = $1 and id not in (
       select id from push_subscription where person_id = $1 order by created_at desc, id desc limit $2)`,
    [personId, keep],
  );
}

/** Which subscriptions end: a person's, those of a sign-in, or one of a person's, by its id or its endpoint. */
export interface EndingSubscriptions {
  readonly personId?: string;
  readonly sessionId?: string;
  readonly id?: string;
  readonly endpoint?: string;
}

/** Takes subscriptions out, with what waits for them. */
export async function deleteSubscriptions(sql: RunSql, which: EndingSubscriptions): Promise<void> {
  const { personId = null, sessionId = null, id = null, endpoint = null } = which;
  if (personId === null && sessionId === null && id === null) return;
  await sql(
    `delete from push_subscription where ($1::uuid is null or person_id = $1)
       and ($2::text is null or session_id = $2) and ($3::uuid is null or id = $3)
       and ($4::text is null or endpoint = $4)`,
    [personId, sessionId, id, endpoint],
  );
}

interface MessageRow {
  readonly personId: string;
  readonly key: string;
  readonly title: string;
  readonly link: string;
  readonly at: Date;
}

/** Puts a message to each of a person's browsers, once per key; returns the ids of new ones. */
export async function insertMessages(sql: RunSql, row: MessageRow): Promise<string[]> {
  const { personId, key, title, link, at } = row;
  const rows = await sql<{ id: string }>(
    `insert into push_message (id, subscription_id, idempotency_key, title, link, created_at)
     select gen_random_uuid(), s.id, $2, $3, $4, $5 from push_subscription s
     join person p on p.id = s.person_id and p.deactivated_at is null
     where s.person_id = $1 on conflict (subscription_id, idempotency_key) do nothing returning id`,
    [personId, key, title, link, at],
  );
  return rows.map(({ id }) => id);
}

/** A message on its way, with the browser it is for. */
export interface StandingMessage {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly link: string;
  readonly attempts: number;
  readonly subscriptionId: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** Notes an attempt at a message that waits, and returns it; null when it is gone or sent. */
export async function beginMessage(sql: RunSql, id: string): Promise<StandingMessage | null> {
  const [row] = await sql<StandingMessage>(
    `update push_message m set attempts = attempts + 1 from push_subscription s
     where m.id = $1 and s.id = m.subscription_id and m.sent_at is null
     returning m.id, m.idempotency_key as key, m.title, m.link, m.attempts, s.id as "subscriptionId", s.endpoint,
       s.p256dh, s.auth`,
    [id],
  );
  return row ?? null;
}

/** Notes that a message was taken. */
export async function saveMessageSent(sql: RunSql, id: string, now: Date): Promise<void> {
  await sql("update push_message set sent_at = $2 where id = $1", [id, now]);
}

/** Gives a message up. */
export async function deleteMessage(sql: RunSql, id: string): Promise<void> {
  await sql("delete from push_message where id = $1", [id]);
}
