import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import { talkWeeks, type TalkedOfIdea, type UnitTalk } from "./unit-talk.ts";

const ideasShown = 5;

/** The ideas of one's unit and everything below it that were most discussed and supported lately. */
export async function unitTalk({ id, unitId }: Actor): Promise<UnitTalk | null> {
  const [unit] = await prepared<{ id: string; name: string; wide: boolean }>(
    "unit-of-talk",
    `${below} select id, name, (select count(*) from below) * 10 > (select count(*) from unit) as wide
     from unit where id = $1::uuid`,
    [unitId],
  );
  if (!unit) return null;
  const { wide, ...named } = unit;
  const name = wide ? "wide-unit-talk" : "unit-talk";
  const ideas = await prepared<TalkedOfIdea>(name, unitTalkSql(wide), [unitId, ideasShown, id]);
  return { unit: named, ideas };
}

const below = `
  with recursive below as (
    select $1::uuid as id union all select u.id from unit u join below b on u.parent_id = b.id
  )`;

/**
 * For the unit $1, at most $2, as the person $3 may see them: hidden votes weigh nothing. The hundred that trend most are weighed: what was active lately is among them.
 * A comment takes more effort than a vote and counts double. A unit with much of the organisation below it is
 * read along the trending index ("coalesce" hides the other one), a small one by its own; "offset 0" has each
 * idea weighed once.
 */
export function unitTalkSql(wide: boolean): string {
  const home = wide ? "coalesce(i.unit_id, i.unit_id)" : "i.unit_id";
  const lately = `now() - interval '${String(talkWeeks)} weeks'`;
  return `${below}
    select i.id, i.title, i.language, i.stage, lately.votes, lately.comments
    from (
      select i.id, i.title, i.language, i.stage, i.rank, counts_shown(i, $3::uuid) as counted from idea i
      where ${home} = any (array(select id from below)) and listed(i)
      order by i.rank desc, i.id desc limit 100
    ) i
    cross join lateral (
      select
        (select greatest(coalesce(sum(c.delta), 0), 0)::int from vote_change c
         where i.counted and c.idea_id = i.id and c.at > ${lately}) as votes,
        (select count(*)::int from comment c
         where c.subject_id = i.id and c.deleted_at is null and c.created_at > ${lately}) as comments
      offset 0
    ) lately
    where lately.votes + lately.comments > 0
    order by lately.votes + 2 * lately.comments desc, i.rank desc, i.id desc limit $2`;
}
