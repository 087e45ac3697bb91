import type { RunSql } from "#app/core/subject.ts";

interface Taking {
  readonly phaseId: string;
  readonly people: readonly string[];
  readonly submissionId: string;
  readonly at: Date;
}

/** Uses an admission of one of these people, once for one submission; false when there is none. */
export async function takeAdmission(
  sql: RunSql,
  { phaseId, people, submissionId, at }: Taking,
): Promise<boolean> {
  const rows = await sql(
    `update late_admission set used_for_id = $3
     where phase_id = $1 and person_id = any($2::uuid[]) and until > $4
       and (used_for_id is null or used_for_id = $3) returning phase_id`,
    [phaseId, people, submissionId, at],
  );
  return rows.length > 0;
}

interface Admitting {
  readonly phaseId: string;
  readonly personId: string;
  readonly admittedById: string;
  readonly reason: string;
  readonly at: Date;
  readonly until: Date;
}

/** Lets somebody submit late; again after they have, or when it has run out, and with the latest reason. */
export async function putAdmission(sql: RunSql, admitting: Admitting): Promise<void> {
  await sql(
    `insert into late_admission (phase_id, person_id, admitted_by_id, reason, at, until)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (phase_id, person_id) do update set admitted_by_id = excluded.admitted_by_id,
       reason = excluded.reason, at = excluded.at, until = excluded.until, used_for_id = null`,
    [
      admitting.phaseId,
      admitting.personId,
      admitting.admittedById,
      admitting.reason,
      admitting.at,
      admitting.until,
    ],
  );
}
