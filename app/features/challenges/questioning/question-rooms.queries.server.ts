import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";

/** How far what is asked about challenges has moved on, for their sponsors; by id, those that are not there left out. */
export async function questionRevisions(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "question-revisions",
    `select c.id, (select (count(*) + coalesce(sum(q.revision), 0))::int from challenge_question q
       where q.challenge_id = c.id) as revision
     from challenge c where c.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/** The same of what one person has asked about one challenge. */
export async function ownQuestionRevision({ challengeId, personId }: Asker): Promise<number> {
  const [row] = await prepared<{ revision: number }>(
    "own-question-revision",
    `select (count(*) + coalesce(sum(q.revision), 0))::int as revision from challenge_question q
     where q.challenge_id = $1::uuid and q.asker_id = $2::uuid`,
    [challengeId, personId],
  );
  return row?.revision ?? 0;
}

interface Asker {
  readonly challengeId: string;
  readonly personId: string;
}

/** Whether somebody hears of every question about a challenge, named or not: its sponsors do. */
export async function hearsQuestions(actor: Actor, challengeId: string): Promise<boolean> {
  if (!actor.active) return false;
  const [row] = await prepared<{ shown: boolean }>(
    "questions-shown",
    "select is_sponsor($1::uuid, $2::uuid) as shown",
    [challengeId, actor.id],
  );
  return row?.shown ?? false;
}
