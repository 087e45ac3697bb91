import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";

/** What an appeal is about. */
export type Appealed = { readonly awardId: string } | { readonly nominationId: string };

interface NewAppeal {
  readonly about: Appealed;
  readonly appellantId: string;
  readonly reason: string;
  readonly at: Date;
}

/** Writes that somebody appeals. */
export async function addAppeal(
  sql: RunSql,
  { about, appellantId, reason, at }: NewAppeal,
): Promise<void> {
  await sql(
    `insert into recognition_appeal (id, award_id, nomination_id, appellant_id, reason, at)
     values ($1, $2, $3, $4, $5, $6)`,
    [newId(at.getTime()), ...idsOf(about), appellantId, reason, at],
  );
}

interface Answer {
  readonly about: Appealed;
  readonly isUpheld: boolean;
  readonly answererId: string;
  readonly answer: string;
  readonly at: Date;
}

/** Writes what somebody answered to an appeal. Upheld: what was decided before does not stand. */
export async function answerAppeal(
  sql: RunSql,
  { about, isUpheld, answererId, answer, at }: Answer,
): Promise<void> {
  await sql(
    `update recognition_appeal set is_upheld = $3, answerer_id = $4, answer = $5, answered_at = $6
     where (award_id = $1 or nomination_id = $2) and answered_at is null`,
    [...idsOf(about), isUpheld, answererId, answer, at],
  );
}

function idsOf(about: Appealed): [string | null, string | null] {
  return "awardId" in about ? [about.awardId, null] : [null, about.nominationId];
}
