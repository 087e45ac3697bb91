import { conflict } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";

/**
 * Throws `conflict` where a winner that is to move has heard of a prize on its way: prizes follow places, and one that
 * is on its way cannot.
 */
export async function refuseIfOnTheWay(sql: RunSql, challengeId: string): Promise<void> {
  const [started] = await sql<{ title: string }>(
    `select s.title from place_change c join place_move m on m.change_id = c.id and m.from_place is not null
     join winner w on w.id = m.winner_id join submission s on s.id = w.submission_id
     where c.challenge_id = $1 and c.announced_at is null
       and exists (select from prize_step t where t.winner_id = w.id)
     order by m.to_place, w.id limit 1`,
    [challengeId],
  );
  if (started) throw conflict("winning.prizeOnItsWay", { title: started.title });
}
