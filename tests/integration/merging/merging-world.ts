import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { mergeIdea } from "#app/features/ideas/merging/merge-idea.server.ts";
import { unmergeIdea } from "#app/features/ideas/merging/unmerge-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";

export const because = "Both say the same about the same counter.";

interface Id {
  readonly id: string;
}

/** Merges one idea into another, and returns the merge's id. */
export async function merged(actor: Actor, idea: Id, into: Id): Promise<string> {
  const mergeId = newId();
  await mergeIdea(actor, { ideaId: idea.id, intoId: into.id, explanation: because, mergeId });
  return mergeId;
}

/** Undoes the merge by which an idea is part of another one. */
export async function unmerged(actor: Actor, idea: Id): Promise<void> {
  const [merge] = await sql<Id>(
    "select id from idea_merge where idea_id = $1 and undone_at is null",
    [idea.id],
  );
  if (!merge) throw new Error("It is not merged.");
  await unmergeIdea(actor, { ideaId: idea.id, mergeId: merge.id, explanation: because });
}

/** Everything about ideas that a merge may touch, but for what only grows: versions for those who watch, and the logs. */
export async function stateOf(ids: readonly string[]): Promise<object> {
  const [ideas, authors, votes, setAside, follows, comments] = await Promise.all([
    sql(
      `select id, stage, stage_since::text, merged_into_id, secret_vote_count, vote_count, rank, hide_counts,
         shows_voters, owner_id, title from idea where id = any($1::uuid[]) order by id`,
      [ids],
    ),
    sql(
      `select idea_id, person_id, position, named, from_id from idea_author
       where idea_id = any($1::uuid[]) order by idea_id, person_id`,
      [ids],
    ),
    sql(
      `select idea_id, person_id, at::text, from_id from vote
       where idea_id = any($1::uuid[]) order by idea_id, person_id`,
      [ids],
    ),
    sql(
      `select idea_id, person_id, at::text, from_id from set_aside_vote
       where idea_id = any($1::uuid[]) order by idea_id, person_id`,
      [ids],
    ),
    sql("select * from follow where subject_id = any($1::uuid[]) order by subject_id, person_id", [
      ids,
    ]),
    sql(
      "select id, subject_id, source from comment where subject_id = any($1::uuid[]) order by id",
      [ids],
    ),
  ]);
  return { ideas, authors, votes, setAside, follows, comments };
}
