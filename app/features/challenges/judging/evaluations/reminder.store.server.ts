import type { RunSql } from "#app/core/subject.ts";

const behind = `j.state = 'accepted' and exists (
  select from evaluation e join judged_submission s on s.id = e.submission_id
  where s.phase_id = j.phase_id and e.judge_id = j.person_id and e.state in ('assigned', 'draft'))`;

/** Judges of a phase who have something left to mark. */
export async function judgesBehind(sql: RunSql, phaseId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select j.person_id as id from judge j where j.phase_id = $1 and ${behind} order by 1`,
    [phaseId],
  );
  return rows.map(({ id }) => id);
}

/** When sponsors last reminded the judges of a phase; null when they never did. */
export async function lastReminder(sql: RunSql, phaseId: string): Promise<Date | null> {
  const [row] = await sql<{ at: Date | null }>(
    "select max(at) as at from judging_act where phase_id = $1 and kind = 'reminded'",
    [phaseId],
  );
  return row?.at ?? null;
}

/** Phases of running challenges in which somebody is behind whom the clock has not reminded. */
export async function phasesBehind(sql: RunSql): Promise<{ id: string; challengeId: string }[]> {
  return sql(
    `select distinct p.id, p.challenge_id as "challengeId" from judge j
     join challenge_phase p on p.id = j.phase_id join challenge c on c.id = p.challenge_id
     where c.state in ('open', 'between_phases', 'judging') and p.ends_at < now()
       and j.reminded_at is null and ${behind}
     order by 1`,
  );
}

/** Marks those who are behind and were not reminded by the clock as reminded, and names them. */
export async function takeUnreminded(sql: RunSql, phaseId: string, at: Date): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `update judge j set reminded_at = $2 where j.phase_id = $1 and j.reminded_at is null and ${behind}
     returning j.person_id as id`,
    [phaseId, at],
  );
  return rows.map(({ id }) => id).sort();
}
