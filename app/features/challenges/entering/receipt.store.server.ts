import type { RunSql } from "#app/core/subject.ts";

interface NewReceipt {
  readonly id: string;
  readonly submissionId: string;
  readonly personId: string;
  readonly at: Date;
  readonly digest: string;
  readonly termsVersion: number;
  readonly isLate: boolean;
}

/** Keeps a receipt; its number is the next one. */
export async function insertReceipt(sql: RunSql, receipt: NewReceipt): Promise<void> {
  await sql(
    `insert into entry_receipt (id, submission_id, person_id, at, digest, terms_version, is_late)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      receipt.id,
      receipt.submissionId,
      receipt.personId,
      receipt.at,
      receipt.digest,
      receipt.termsVersion,
      receipt.isLate,
    ],
  );
}

/** Whether there is a receipt of this submission under an id. */
export async function findReceipt(sql: RunSql, submissionId: string, id: string): Promise<boolean> {
  const rows = await sql("select from entry_receipt where id = $1 and submission_id = $2", [
    id,
    submissionId,
  ]);
  return rows.length > 0;
}

/** Counts from now on; what sponsors found of an earlier text no longer does. */
export async function markSubmitted(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql(
    `update submission set state = 'submitted', submitted_at = $2, screened = null, selected_at = null,
       confirmed_at = case when entered_by_id is not null then coalesce(confirmed_at, $2) end
     where id = $1`,
    [id, at],
  );
}

/** Counts no longer, for good or until it is submitted anew. */
export async function markState(
  sql: RunSql,
  id: string,
  state: "draft" | "withdrawn",
  at: Date,
): Promise<void> {
  await sql(
    `update submission set state = $2::submission_state, revision = revision + 1, updated_at = $3,
       withdrawn_at = case when $2 = 'withdrawn' then $3::timestamptz end
     where id = $1`,
    [id, state, at],
  );
}
