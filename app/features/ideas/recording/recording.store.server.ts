import type { RunSql } from "#app/core/subject.ts";

interface NewRecording {
  readonly ideaId: string;
  readonly recorderId: string;
  readonly colleagueId: string;
  readonly at: Date;
}

/** Notes who wrote an idea down for whom. */
export async function insertRecording(sql: RunSql, recording: NewRecording): Promise<void> {
  const { ideaId, recorderId, colleagueId, at } = recording;
  await sql(
    "insert into idea_recording (idea_id, recorder_id, colleague_id, at) values ($1, $2, $3, $4)",
    [ideaId, recorderId, colleagueId, at],
  );
  await sql("update idea set posted_by_id = $2 where id = $1", [ideaId, recorderId]);
}

/** How many ideas somebody has written down within a day up to now, refused ones too; their others wait. */
export async function countRecorded(sql: RunSql, recorderId: string, now: Date): Promise<number> {
  await sql("select pg_advisory_xact_lock(hashtextextended('recordings ' || $1, 0))", [recorderId]);
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from idea_recording
     where recorder_id = $1 and at > $2::timestamptz - interval '1 day'`,
    [recorderId, now],
  );
  return row?.count ?? 0;
}

/** Whether a colleague has said since then that something which this person wrote down was not theirs. */
export async function wasRefused(
  sql: RunSql,
  { recorderId, colleagueId, since }: { recorderId: string; colleagueId: string; since: Date },
): Promise<boolean> {
  const rows = await sql(
    `select from idea_recording
     where recorder_id = $1 and colleague_id = $2 and answer = 'refused' and answered_at > $3`,
    [recorderId, colleagueId, since],
  );
  return rows.length > 0;
}

/** Whether somebody wrote this idea down, whatever was said to it. */
export async function hasRecorded(sql: RunSql, ideaId: string, personId: string): Promise<boolean> {
  const rows = await sql("select from idea_recording where idea_id = $1 and recorder_id = $2", [
    ideaId,
    personId,
  ]);
  return rows.length > 0;
}

export interface FoundRecording {
  readonly recorderId: string;
  readonly colleagueId: string;
  readonly answer: "confirmed" | "refused" | null;
}

/** Who wrote an idea down for whom; null when nobody did. */
export async function findRecording(sql: RunSql, ideaId: string): Promise<FoundRecording | null> {
  const [row] = await sql<FoundRecording>(
    `select recorder_id as "recorderId", colleague_id as "colleagueId", answer
     from idea_recording where idea_id = $1`,
    [ideaId],
  );
  return row ?? null;
}

/** Notes what the colleague said; whoever shows the idea reads it again. */
export async function putAnswer(
  sql: RunSql,
  { ideaId, answer, at }: { ideaId: string; answer: "confirmed" | "refused"; at: Date },
): Promise<void> {
  await sql("update idea_recording set answer = $2, answered_at = $3 where idea_id = $1", [
    ideaId,
    answer,
    at,
  ]);
  await sql(
    `update idea set revision = revision + 1, state_version = state_version + 1,
       posted_by_id = case when $2 = 'refused' then null else posted_by_id end
     where id = $1`,
    [ideaId, answer],
  );
}
