import type { RunSql } from "#app/core/subject.ts";
import type { Named } from "./case.ts";

interface NewReport {
  readonly id: string;
  readonly caseId: string;
  readonly reporterId: string;
  readonly reasonId: string;
  readonly reason: Named;
  readonly words: string;
  readonly said: string;
  readonly at: Date;
}

/** Writes a report. */
export async function insertReport(sql: RunSql, report: NewReport): Promise<void> {
  await sql(
    `insert into report (id, case_id, reporter_id, reason_id, reason, words, said, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[report.id, report.caseId, report.reporterId, report.reasonId],
      ...[JSON.stringify(report.reason), report.words, report.said, report.at],
    ],
  );
}

/** A person's report of a thing on which nothing has been decided yet; null when there is none. */
export async function reportBy(
  sql: RunSql,
  personId: string,
  thingId: string,
): Promise<string | null> {
  const [row] = await sql<{ id: string }>(
    `select r.id from report r join moderation_case c on c.id = r.case_id
     where r.reporter_id = $1 and c.thing_id = $2 and c.closed_at is null`,
    [personId, thingId],
  );
  return row?.id ?? null;
}
