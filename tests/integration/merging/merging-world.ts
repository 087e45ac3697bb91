import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { mergeIdea } from "#app/features/ideas/merging/merge-idea.server.ts";
import { unmergeIdea } from "#app/features/ideas/merging/unmerge-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";

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
  const [ideas, authors, votes, setAside, follows, comments, tags] = await Promise.all([
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
    sql(
      `select idea_id, folded, tag, position, from_id from idea_tag
       where idea_id = any($1::uuid[]) order by idea_id, folded`,
      [ids],
    ),
  ]);
  return { ideas, authors, votes, setAside, follows, comments, tags };
}

/** Two ideas of one unit with its manager: a younger one, and the one it repeats. */
export async function aPair() {
  const unit = await aUnit();
  const manager = await aPerson({ name: "Mina Manager", unit, manages: [unit] });
  const [ada, bo] = [await aPerson({ name: "Ada", unit }), await aPerson({ name: "Bo", unit })];
  const idea = await anIdea({ by: ada, unit, title: "Lockers at the door" });
  const into = await anIdea({ by: bo, unit, title: "Lockers in the hall" });
  return { unit, manager, ada, bo, idea, into };
}

/** Makes somebody an author whom nothing links with the idea. */
export async function unnamed(author: { id: string }, idea: { id: string }): Promise<void> {
  await sql("update idea_author set named = false where idea_id = $1 and person_id = $2", [
    idea.id,
    author.id,
  ]);
  await sql("update idea set pseudonym = 'Quiet Heron ' || left(id::text, 8) where id = $1", [
    idea.id,
  ]);
}

export const refusedWith = (key: string, kind = "conflict") => ({ kind, says: { key } });

export async function votersOf(ideaId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "select person_id as id from vote where idea_id = $1 order by person_id",
    [ideaId],
  );
  return rows.map(({ id }) => id);
}
