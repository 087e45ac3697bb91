import type { RunSql } from "#app/core/subject.ts";

/** What sponsors wrote to submissions so far, by submission. */
export async function feedbackTexts(
  sql: RunSql,
  submissionIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly text: string; readonly isGiven: boolean }>> {
  const rows = await sql<{ id: string; text: string; isGiven: boolean }>(
    `select submission_id as id, text, given_at is not null as "isGiven" from submission_feedback
     where submission_id = any($1::uuid[])`,
    [submissionIds],
  );
  return new Map(rows.map(({ id, ...feedback }) => [id, feedback]));
}

interface Writing {
  readonly texts: readonly { readonly submissionId: string; readonly text: string }[];
  readonly personId: string;
  readonly at: Date;
}

/** Writes feedback; what has been given already stays as it was read. */
export async function saveFeedbackTexts(
  sql: RunSql,
  { texts, personId, at }: Writing,
): Promise<void> {
  await sql(
    `insert into submission_feedback as f (submission_id, text, person_id, at)
     select w.id, w.text, $3, $4 from unnest($1::uuid[], $2::text[]) w (id, text)
     on conflict (submission_id) do update set text = excluded.text, person_id = $3, at = $4
     where f.given_at is null and f.text <> excluded.text`,
    [texts.map(({ submissionId }) => submissionId), texts.map(({ text }) => text), personId, at],
  );
}

/**
 * Gives everybody their feedback, winners too: whoever had none before the announcement would know by that. Says whether
 * there was any to give.
 */
export async function giveFeedback(
  sql: RunSql,
  { submissionIds, personId, at }: { submissionIds: readonly string[]; personId: string; at: Date },
): Promise<boolean> {
  const given = await sql(
    `insert into submission_feedback as f (submission_id, person_id, at, given_at)
     select id, $2, $3, $3 from unnest($1::uuid[]) id
     on conflict (submission_id) do update set given_at = $3 where f.given_at is null
     returning f.submission_id`,
    [submissionIds, personId, at],
  );
  return given.length > 0;
}
