import type { RunSql } from "#app/core/subject.ts";

/** Whether at least one place is given to a submission, which announcing needs. */
export async function hasWinners(sql: RunSql, challengeId: string): Promise<boolean> {
  const [row] = await sql<{ has: boolean }>(
    `select exists (select from winner
       where challenge_id = $1 and state in ('proposed', 'announced')) as has`,
    [challengeId],
  );
  return row?.has ?? false;
}
