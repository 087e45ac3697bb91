import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";

interface NewQuestion {
  readonly id: string;
  readonly challengeId: string;
  readonly askerId: string;
  readonly named: boolean;
  readonly language: Language;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

/** Keeps a question; false when its id is taken, as when the form was sent before. */
export async function insertQuestion(sql: RunSql, question: NewQuestion): Promise<boolean> {
  const { id, challengeId, askerId, named, language, text, html, at } = question;
  const rows = await sql(
    `insert into challenge_question (id, challenge_id, asker_id, is_named, language, text, html, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [id, challengeId, askerId, named, language, text, html, at],
  );
  return rows.length > 0;
}

/** How many of somebody's questions about a challenge wait for an answer. */
export async function countWaiting(sql: RunSql, challengeId: string, askerId: string) {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from challenge_question
     where challenge_id = $1 and asker_id = $2 and answered_at is null and declined_at is null`,
    [challengeId, askerId],
  );
  return row?.count ?? 0;
}

export interface LockedQuestion {
  readonly id: string;
  readonly revision: number;
  readonly answer: string;
  readonly answered: boolean;
  readonly declineReason: string;
}

/** A question kept from changing until the transaction ends; null when it is not one about this challenge. */
export async function lockQuestion(
  sql: RunSql,
  challengeId: string,
  id: string,
): Promise<LockedQuestion | null> {
  const [row] = await sql<LockedQuestion>(
    `select id, revision, answer, answered_at is not null as answered, decline_reason as "declineReason"
     from challenge_question where id = $1 and challenge_id = $2 for no key update`,
    [id, challengeId],
  );
  return row ?? null;
}

interface Answer {
  readonly answer: string;
  readonly html: string;
  readonly language: Language;
  readonly personId: string;
  readonly at: Date;
}

/** Answers a question, or puts its answer better; the moment of the first answer stays. */
export async function updateAnswer(sql: RunSql, id: string, given: Answer): Promise<void> {
  const { answer, html, language, personId, at } = given;
  await sql(
    `update challenge_question set answer = $2, answer_html = $3, answer_language = $4, answered_by_id = $5,
       amended_at = case when answered_at is null then null else $6::timestamptz end,
       answered_at = coalesce(answered_at, $6::timestamptz),
       declined_by_id = null, declined_at = null, decline_reason = '', revision = revision + 1
     where id = $1`,
    [id, answer, html, language, personId, at],
  );
}

interface Declining {
  readonly reason: string;
  readonly personId: string;
  readonly at: Date;
}

/** Says why a question is not answered. */
export async function updateDeclined(
  sql: RunSql,
  id: string,
  { reason, personId, at }: Declining,
): Promise<void> {
  await sql(
    `update challenge_question set declined_by_id = $2, declined_at = $3, decline_reason = $4, revision = revision + 1
     where id = $1`,
    [id, personId, at, reason],
  );
}
