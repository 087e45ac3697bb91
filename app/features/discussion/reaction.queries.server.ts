import { prepared } from "#app/platform/db.server.ts";
import { reactorsShown, type ReactionKind } from "./reaction.ts";

/** Somebody who reacted, in every way in which they did. */
export interface Reactor {
  /** Null: an author of the idea who is shown under its pseudonym. */
  readonly id: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly kinds: readonly ReactionKind[];
}

/** Who reacted to a comment, the latest first, at most `reactorsShown`. */
export function reactorsTo(commentId: string): Promise<Reactor[]> {
  return prepared(
    "reactors",
    `select case when x.person_id is null then p.id end as id, coalesce(x.pseudonym, p.name) as name,
       case when x.person_id is null then u.name end as unit, r.kinds::text[] as kinds
     from (
       select person_id, array_agg(kind order by kind) as kinds, max(at) as at
       from comment_reaction where comment_id = $1::uuid group by person_id
       order by at desc, person_id limit ${String(reactorsShown)}
     ) r
     join comment c on c.id = $1::uuid
     join person p on p.id = r.person_id join unit u on u.id = p.unit_id
     left join unnamed_author x on x.subject_id = c.subject_id and x.person_id = r.person_id
     order by r.at desc, p.id`,
    [commentId],
  );
}

/** How a comment has been reacted to, and how by this person. */
export async function reactionsTo(commentId: string, personId: string) {
  const [row] = await prepared<{ counts: number[]; mine: ReactionKind[]; authorId: string }>(
    "reactions-to",
    `select c.author_id as "authorId",
       array[c.helpful_count, c.thanks_count, c.agree_count, c.celebrate_count, c.curious_count] as counts,
       array(select kind::text from comment_reaction r where r.comment_id = c.id and r.person_id = $2::uuid) as mine
     from comment c where c.id = $1::uuid`,
    [commentId, personId],
  );
  return row ?? { counts: [], mine: [], authorId: "" };
}
