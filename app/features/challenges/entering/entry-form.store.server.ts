import type { RunSql } from "#app/core/subject.ts";

/** A question that a challenge asks of whoever enters it. */
export interface EntryQuestion {
  readonly id: string;
  readonly text: string;
  readonly needed: boolean;
}

/** What a challenge asks besides, in its order. */
export function findQuestions(sql: RunSql, challengeId: string): Promise<EntryQuestion[]> {
  return sql<EntryQuestion>(
    "select id, text, needed from entry_question where challenge_id = $1 order by position, id",
    [challengeId],
  );
}

/** An idea from which a submission may have grown. */
interface OwnIdea {
  readonly id: string;
  readonly title: string;
}

/** The ideas that one of these people has posted under their own name, and that everybody sees; the latest first. */
export function findOwnIdeas(sql: RunSql, personIds: readonly string[]): Promise<OwnIdea[]> {
  return sql<OwnIdea>(
    `select i.id, i.title from idea i
     where standing(i) = 'published' and i.merged_into_id is null
       and exists (select from idea_author a where a.idea_id = i.id and a.named and a.person_id = any($1::uuid[]))
     order by i.id desc limit 200`,
    [personIds],
  );
}

/** The files that count: those that everybody who sees a submission may have. */
export function findFilesOf(
  sql: RunSql,
  submissionId: string,
): Promise<{ id: string; name: string; bytes: number }[]> {
  return sql(
    `select id, name, bytes from stored_file
     where subject_id = $1 and state = 'ready' and hidden_at is null order by id`,
    [submissionId],
  );
}
