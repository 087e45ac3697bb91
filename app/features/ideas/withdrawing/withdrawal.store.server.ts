import type { RunSql } from "#app/core/subject.ts";

interface Withdrawal {
  readonly ideaId: string;
  readonly personId: string;
  readonly reason: string;
  readonly at: Date;
}

/** Takes an idea out of every list and keeps why; whoever shows it reads it again. False when it was taken back before. */
export async function insertWithdrawal(
  sql: RunSql,
  { ideaId, personId, reason, at }: Withdrawal,
): Promise<boolean> {
  const inserted = await sql(
    `insert into idea_withdrawal (idea_id, person_id, reason, at) values ($1, $2, $3, $4)
     on conflict (idea_id) do nothing returning idea_id`,
    [ideaId, personId, reason, at],
  );
  if (inserted.length === 0) return false;
  await sql(
    `update idea set withdrawn_at = $2, revision = revision + 1, state_version = state_version + 1
     where id = $1`,
    [ideaId, at],
  );
  return true;
}
