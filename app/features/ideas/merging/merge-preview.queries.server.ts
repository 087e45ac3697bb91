import type { Actor } from "#app/core/actor.ts";
import { notFound, Refusal, isRefusal } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import type { Language, Message } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import type { Idea } from "../idea.ts";
import { checkMerge } from "./merge-idea.server.ts";
import { recordingSql } from "../recording/recording-sql.ts";
import { mergingPolicy } from "./merging.policy.ts";

interface SideRow extends Idea {
  title: string;
  language: Language;
  /** The idea as part of which it goes on; null unless it is merged. */
  mergedIntoId: string | null;
  unit: string;
  /** Null while the count is hidden from this person. */
  votes: number | null;
  comments: number;
  /** Those who are named, and in the others' place a pseudonym. */
  authors: string[];
  pseudonym: string | null;
  /** Whether there are others. */
  unnamed: boolean;
}

/** One of the two ideas of a merge, as whoever merges them sees it. */
export interface Side extends Pick<
  SideRow,
  "id" | "title" | "language" | "stage" | "unit" | "votes" | "comments" | "authors"
> {
  readonly mergedIntoId: string | null;
}

/** What becomes of the votes. */
export interface VotesAfter {
  /** Votes that come to the idea. */
  readonly carried: number;
  /** Votes of people who have voted for both, and count once. */
  readonly double: number;
  /** Votes of people who become authors, or are. */
  readonly setAside: number;
  readonly after: number;
}

/** What a merge of two ideas would do, before it is done. */
export interface MergePreview {
  readonly merged: Side;
  readonly into: Side;
  /** Why it cannot be done; null when it can. */
  readonly refusal: Message | null;
  /** Null where it would tell a count that is hidden from this person, or what an author did who is not named. */
  readonly votes: VotesAfter | null;
  /** Those who become authors of the other one. */
  readonly newAuthors: readonly string[];
  /** Whether there are authors who do not, because they are not named. */
  readonly leavesAuthors: boolean;
  readonly mergeId: string;
}

/** The idea that is to be merged, for somebody who may merge it with some other one. Throws `not_found` and `forbidden`. */
export async function ideaToMerge(actor: Actor, id: string): Promise<Side> {
  const row = await sideOf(actor, id);
  authorize(actor, mergingPolicy.merge, { merged: row, into: row });
  return sideFrom(row);
}

/** What merging one idea into the other would do. Throws `not_found` and, for somebody who may merge neither, `forbidden`. */
export async function mergePreview(
  actor: Actor,
  ideaId: string,
  intoId: string,
): Promise<MergePreview> {
  const merged = await sideOf(actor, ideaId);
  authorize(actor, mergingPolicy.merge, { merged, into: merged });
  const into = await sideOf(actor, intoId);
  const refusal = await refusalOf(actor, merged, into);
  const isShown = [merged, into].every((side) => side.votes !== null && !side.unnamed);
  const votes =
    refusal === null && isShown
      ? await prepared<VotesAfter>("votes-after-merge", votesAfterSql, [ideaId, intoId])
      : [];
  return {
    merged: sideFrom(merged),
    into: sideFrom(into),
    refusal,
    votes: votes[0] ?? null,
    newAuthors: merged.authors.filter(
      (name) => name !== merged.pseudonym && !into.authors.includes(name),
    ),
    leavesAuthors: merged.unnamed,
    mergeId: newId(),
  };
}

async function refusalOf(actor: Actor, merged: SideRow, into: SideRow): Promise<Message | null> {
  try {
    authorize(actor, mergingPolicy.merge, { merged, into });
    await checkMerge(sql, merged, into);
    return null;
  } catch (error) {
    if (isRefusal(error)) return error.says;
    throw error;
  }
}

async function sideOf(actor: Actor, id: string): Promise<SideRow> {
  const [row] = isId(id) ? await prepared<SideRow>("side-of-merge", sideSql, [id, actor.id]) : [];
  if (!row || (actor.active && !may(actor, ideaPolicy.see, row))) throw notFound("ideas.notFound");
  if (!actor.active) throw new Refusal("forbidden", "ideas.refusedInactive");
  return row;
}

function sideFrom(row: SideRow): Side {
  const { id, title, language, stage, unit, votes, comments, authors, mergedIntoId } = row;
  return { id, title, language, stage, unit, votes, comments, authors, mergedIntoId };
}

const sideSql = `
  select i.id, i.title, i.language, i.stage, standing(i), i.merged_into_id as "mergedIntoId", u.name as unit, i.pseudonym,
    shown_votes(i, $2::uuid) as votes,
    whole_comments(i.id) as comments,
    array(select a.person_id from idea_author a where a.idea_id = i.id) as "authorIds",
    array(select person_id from idea_answerers(i.id)) as "answererIds", ${recordingSql("i.id")} as recording,
    exists (select from idea_author a where a.idea_id = i.id and not a.named) as unnamed,
    array(
      select p.name from idea_author a join person p on p.id = a.person_id
      where a.idea_id = i.id and a.named order by a.position
    ) || case when i.pseudonym is null then array[]::text[] else array[i.pseudonym] end as authors
  from idea i join unit u on u.id = i.unit_id where i.id = $1::uuid`;

/** For two ideas whose counts this person sees both. */
const votesAfterSql = `
  with author as (
    select person_id from idea_author where idea_id in ($1::uuid, $2::uuid)
    union select posted_by_id from idea where id = $2::uuid and posted_by_id is not null
  ), brought as (
    select v.person_id, v.person_id in (select person_id from author) as by_author,
      exists (select from vote w where w.idea_id = $2::uuid and w.person_id = v.person_id) as doubled,
      exists (select from forgone_vote f where f.idea_id = $2::uuid and f.person_id = v.person_id) as forgone
    from vote v where v.idea_id = $1::uuid
  ), present as (
    select v.person_id in (select person_id from author) as by_author from vote v where v.idea_id = $2::uuid
  ), counted as (
    select
      (select count(*)::int from brought where not by_author and not doubled and not forgone) as carried,
      (select count(*)::int from brought where not by_author and doubled) as double,
      (select count(*)::int from present where by_author)
        + (select count(*)::int from brought where by_author and not doubled) as "setAside",
      (select count(*)::int from present where not by_author) as staying
  )
  select carried, double, "setAside", staying + carried as after from counted`;
