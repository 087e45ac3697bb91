import type { RunSql } from "#app/core/subject.ts";
import type { Acting } from "../deciding/decision.store.server.ts";
import { lockIdea, type LockedIdea } from "../idea.store.server.ts";
import type { Stage } from "../idea.ts";
import type { VoteHiding } from "../voting.ts";

/** In which capacity somebody merges: one of those who answer, or a moderator. */
export type MergingAs = Pick<Acting, "capacityOf"> & {
  readonly capacity: Acting["capacity"] | null;
};

/**
 * Lets one merge be written at a time, so that what is part of what stays as it was read. Merges are rare, and what they
 * change may lie anywhere.
 */
export async function holdMerging(sql: RunSql): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended('merging', 0))");
}

/** Ideas by id, held for the rest of the transaction, each taken in the same order by everybody. */
export async function lockIdeas(
  sql: RunSql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LockedIdea>> {
  const locked = new Map<string, LockedIdea>();
  for (const id of [...new Set(ids)].sort()) {
    const idea = await lockIdea(sql, id);
    if (idea) locked.set(id, idea);
  }
  return locked;
}

/** How the votes of an idea are hidden. */
export async function hidingOf(sql: RunSql, ideaId: string): Promise<VoteHiding> {
  const [row] = await sql<{ hides: VoteHiding }>(
    "select hide_counts as hides from idea where id = $1",
    [ideaId],
  );
  return row?.hides ?? "never";
}

/**
 * Whether merging one idea into another could tell who an author of that one is who is not named: where it is shown who
 * voted, their vote is seen not to come along.
 */
export async function couldNameAuthors(
  sql: RunSql,
  ideaId: string,
  intoId: string,
): Promise<boolean> {
  const rows = await sql(
    `select from idea i where i.id in ($1, $2) and voters_told(i)
       and exists (select from idea_author a where a.idea_id = $2 and not a.named)`,
    [ideaId, intoId],
  );
  return rows.length > 0;
}

/** A merge that stands. */
export interface StandingMerge {
  readonly id: string;
  readonly ideaId: string;
  /** The idea that was chosen. */
  readonly intoId: string;
  /** The idea where it goes on now, which is another one when the chosen one was merged in its turn. */
  readonly rootId: string;
  readonly rootTitle: string;
  readonly fromStage: Stage;
  readonly fromSince: Date;
  readonly mergedBy: string;
}

/** The merge by which an idea is part of another one; null when it stands by itself. */
export async function standingMerge(sql: RunSql, ideaId: string): Promise<StandingMerge | null> {
  const [row] = await sql<StandingMerge>(
    `select m.id, m.idea_id as "ideaId", m.into_id as "intoId", r.id as "rootId", r.title as "rootTitle",
       m.from_stage as "fromStage", m.from_since as "fromSince", m.merged_by_name as "mergedBy"
     from idea_merge m join idea i on i.id = m.idea_id join idea r on r.id = i.merged_into_id
     where m.idea_id = $1 and m.undone_at is null`,
    [ideaId],
  );
  return row ?? null;
}

/** Who undid a merge; null while it stands, or when there is none of this id on this idea. */
export async function undoerOf(
  sql: RunSql,
  { mergeId, ideaId }: { readonly mergeId: string; readonly ideaId: string },
): Promise<{ readonly id: string; readonly name: string } | null> {
  const [row] = await sql<{ id: string; name: string }>(
    `select undone_by_id as id, undone_by_name as name from idea_merge
     where id = $1 and idea_id = $2 and undone_at is not null`,
    [mergeId, ideaId],
  );
  return row ?? null;
}

/** An idea with everything merged into it, and into that; itself first. */
export async function partsOf(sql: RunSql, ideaId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `with recursive part as (
       select $1::uuid as id, 0 as level
       union all
       select m.idea_id, part.level + 1 from part join idea_merge m on m.into_id = part.id and m.undone_at is null
     )
     select id from part order by level, id`,
    [ideaId],
  );
  return rows.map(({ id }) => id);
}

/** The idea that an idea was merged into, the one which that was merged into, and so on up to where it goes on. */
export async function wholesOf(sql: RunSql, ideaId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `with recursive whole as (
       select m.into_id as id, 1 as level from idea_merge m where m.idea_id = $1 and m.undone_at is null
       union all
       select m.into_id, whole.level + 1 from whole join idea_merge m on m.idea_id = whole.id and m.undone_at is null
     )
     select id from whole order by level`,
    [ideaId],
  );
  return rows.map(({ id }) => id);
}

interface InsertMerge {
  readonly id: string;
  readonly ideaId: string;
  readonly intoId: string;
  readonly explanation: string;
  readonly html: string;
  readonly personId: string;
  readonly acting: MergingAs;
  readonly at: Date;
}

/** Keeps that an idea was merged, with where it stood; and moves it, with everything that is part of it. */
export async function insertMerge(sql: RunSql, merge: InsertMerge): Promise<void> {
  const { id, ideaId, intoId, explanation, html, personId, acting, at } = merge;
  await sql(
    `insert into idea_merge (id, idea_id, into_id, from_stage, from_since, explanation, explanation_html,
       merged_by_id, merged_by_name, capacity, capacity_of, merged_at)
     select $1, i.id, $3, i.stage, i.stage_since, $4, $5, p.id, p.name, $7::decision_capacity, $8, $9
     from idea i, person p where i.id = $2 and p.id = $6`,
    [id, ideaId, intoId, explanation, html, personId, acting.capacity, acting.capacityOf, at],
  );
  await sql(
    `update idea set stage = 'merged', stage_since = $2, merged_into_id = $3, revision = revision + 1,
       state_version = state_version + 1 where id = $1`,
    [ideaId, at, intoId],
  );
  await sql(
    `update idea set merged_into_id = $2, revision = revision + 1, state_version = state_version + 1
     where merged_into_id = $1`,
    [ideaId, intoId],
  );
}

interface UndoMerge {
  readonly merge: StandingMerge;
  /** What is part of the idea, itself first. */
  readonly parts: readonly string[];
  readonly explanation: string;
  readonly html: string;
  readonly personId: string;
  readonly acting: MergingAs;
  readonly at: Date;
}

/** Keeps that a merge was undone, and puts the idea back where it stood, with everything that is part of it. */
export async function undoMerge(sql: RunSql, undoing: UndoMerge): Promise<void> {
  const { merge, parts, explanation, html, personId, acting, at } = undoing;
  await sql(
    `update idea_merge set undone_at = $2, undone_by_id = $3,
       undone_by_name = (select name from person where id = $3), undone_capacity = $4::decision_capacity,
       undone_capacity_of = $5, undoing = $6, undoing_html = $7 where id = $1`,
    [merge.id, at, personId, acting.capacity, acting.capacityOf, explanation, html],
  );
  await sql(
    `update idea set stage = $2::stage, stage_since = $3, merged_into_id = null, revision = revision + 1,
       state_version = state_version + 1 where id = $1`,
    [merge.ideaId, merge.fromStage, merge.fromSince],
  );
  await sql(
    `update idea set merged_into_id = $2, revision = revision + 1, state_version = state_version + 1
     where id = any($1::uuid[]) and id <> $2`,
    [parts, merge.ideaId],
  );
}

/** Shows the votes of an idea that hid them, for good: they have been shown as part of another one's. */
export async function openVotes(sql: RunSql, ideaId: string): Promise<void> {
  await sql(
    `update idea set hide_counts = 'never', revision = revision + secret_vote_changes, secret_vote_changes = 0
     where id = $1 and hide_counts <> 'never'`,
    [ideaId],
  );
}

/** Whether a merge with this id is already there, of these ideas and by this person. */
export async function hasMerged(
  sql: RunSql,
  { id, ideaId, intoId, personId }: Pick<InsertMerge, "id" | "ideaId" | "intoId" | "personId">,
): Promise<boolean> {
  const rows = await sql(
    "select from idea_merge where id = $1 and idea_id = $2 and into_id = $3 and merged_by_id = $4",
    [id, ideaId, intoId, personId],
  );
  return rows.length > 0;
}
