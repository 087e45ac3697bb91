import type { RunSql } from "#app/core/subject.ts";

/**
 * What a merge carries over. Everybody has at most one record of support on an idea: a vote, or a vote set aside while
 * they are an author or wrote it down for one. Records and authors that came with a merged idea say where they came from;
 * the merged idea keeps its own. So a merge adds only what was missing, and undoing it takes away only what it brought.
 */

/** Votes of ideas, those set aside included. */
const records = `(
  select idea_id, person_id, at, from_id from vote
  union all select idea_id, person_id, at, from_id from set_aside_vote)`;

/** Whether the person of a row `v` is an author of its idea, or wrote it down for one. */
const isAuthor = `(
  exists (select from idea_author w where w.idea_id = v.idea_id and w.person_id = v.person_id)
  or exists (select from idea j where j.id = v.idea_id and j.posted_by_id = v.person_id))`;

/** A change for each of some rows, at $2, with the voter's unit of today. */
const changes = (rows: string, delta: 1 | -1) => `
  insert into vote_change (idea_id, person_id, unit_id, delta, at)
  select r.idea_id, r.person_id, p.unit_id, ${String(delta)}, $2
  from ${rows} r join person p on p.id = r.person_id`;

interface Carry {
  readonly ideaId: string;
  readonly intoId: string;
  readonly at: Date;
}

/**
 * Makes the authors of an idea authors of another one as well, and carries its votes over. Whoever is not named is not
 * among them: a vote that goes, or a name that is missing among those who answer, would tell who it is.
 */
export async function carryOver(sql: RunSql, { ideaId, intoId, at }: Carry): Promise<void> {
  await sql(
    `insert into idea_author (idea_id, person_id, position, named, from_id)
     select $1, a.person_id, last.position + row_number() over (order by a.position, a.person_id), a.named,
       coalesce(a.from_id, a.idea_id)
     from idea_author a, (select coalesce(max(position), -1) as position from idea_author where idea_id = $1) last
     where a.idea_id = $2 and a.named
     on conflict do nothing`,
    [intoId, ideaId],
  );
  await sql(
    `with gone as (
       delete from vote v where v.idea_id = $1 and ${isAuthor} returning v.*
     ), changed as (${changes("gone", -1)})
     insert into set_aside_vote (idea_id, person_id, at, from_id) select idea_id, person_id, at, from_id from gone`,
    [intoId, at],
  );
  await sql(
    `insert into set_aside_vote (idea_id, person_id, at, from_id)
     select v.idea_id, v.person_id, v.at, v.from_id from (${brought("$2")}) v where ${isAuthor}
     on conflict do nothing`,
    [intoId, ideaId],
  );
  await sql(
    `with added as (
       insert into vote (idea_id, person_id, at, from_id)
       select v.idea_id, v.person_id, v.at, v.from_id from (${brought("$3")}) v where not ${isAuthor}
       on conflict do nothing returning idea_id, person_id
     )
     ${changes("added", 1)}`,
    [intoId, at, ideaId],
  );
  await recount(sql, intoId);
}

/** The records of one idea as they would be on the idea $1, but for those of people who took their support back there for good. */
const brought = (from: string) => `
  select $1::uuid as idea_id, r.person_id, r.at, coalesce(r.from_id, r.idea_id) as from_id
  from ${records} r
  where r.idea_id = ${from}::uuid and not exists (
    select from forgone_vote f where f.idea_id = $1::uuid and f.person_id = r.person_id
  )`;

interface TakeBack {
  /** The idea from which something is taken out. */
  readonly wholeId: string;
  /** What goes: an idea with everything merged into it. */
  readonly parts: readonly string[];
  readonly at: Date;
}

/**
 * Takes out of an idea what came with others. Where another idea merged into it would have brought the same author or
 * vote, theirs takes its place; votes set aside for those who are authors no longer count again.
 */
export async function takeBack(sql: RunSql, { wholeId, parts, at }: TakeBack): Promise<void> {
  await sql(
    `update idea_author a set named = o.named, from_id = o.from_id from (
       select distinct on (x.person_id) x.person_id, x.named, coalesce(x.from_id, x.idea_id) as from_id
       from idea_author x ${amongOthers("x", "x.named")}
     ) o where ${leaving("a")} and a.person_id = o.person_id`,
    [wholeId, parts],
  );
  await sql(`delete from idea_author a where ${leaving("a")}`, [wholeId, parts]);
  for (const table of ["vote", "set_aside_vote"])
    await sql(
      `update ${table} v set at = o.at, from_id = o.from_id from (
         select distinct on (x.person_id) x.person_id, x.at, coalesce(x.from_id, x.idea_id) as from_id
         from ${records} x ${amongOthers("x")}
       ) o where ${leaving("v")} and v.person_id = o.person_id`,
      [wholeId, parts],
    );
  await sql(`delete from set_aside_vote v where ${leaving("v")}`, [wholeId, parts]);
  await sql(
    `with gone as (
       delete from vote v where v.idea_id = $1 and v.from_id = any($3::uuid[]) returning idea_id, person_id
     )
     ${changes("gone", -1)}`,
    [wholeId, at, parts],
  );
  await countAgain(sql, wholeId, at);
  await keepRevision(sql, wholeId, parts);
  await recount(sql, wholeId);
}

/** What came to the idea $1 with one of the ideas $2. */
const leaving = (row: string) => `${row}.idea_id = $1 and ${row}.from_id = any($2::uuid[])`;

/** Of rows `x`, those of ideas that stay merged into the idea $1 when the ideas $2 go; the first merged comes first. */
const amongOthers = (x: string, which = "true") => `
  join idea_merge m on m.idea_id = ${x}.idea_id and m.into_id = $1 and m.undone_at is null
    and m.idea_id <> all($2::uuid[]) and ${which}
  order by ${x}.person_id, m.merged_at, m.id`;

/** Makes votes of what was set aside for people who are authors no longer. */
async function countAgain(sql: RunSql, ideaId: string, at: Date): Promise<void> {
  await sql(
    `with back as (
       delete from set_aside_vote v where v.idea_id = $1 and not ${isAuthor} returning v.*
     ), added as (
       insert into vote (idea_id, person_id, at, from_id) select idea_id, person_id, at, from_id from back
       on conflict do nothing returning idea_id, person_id
     )
     ${changes("added", 1)}`,
    [ideaId, at],
  );
}

/** What is said of how much has been said never goes back, so that nobody takes the news for something older. */
async function keepRevision(sql: RunSql, wholeId: string, parts: readonly string[]): Promise<void> {
  await sql(
    `update idea set left_revision = left_revision
       + (select coalesce(sum(d.revision), 0) from discussion d where d.subject_id = any($2::uuid[]))
     where id = $1`,
    [wholeId, parts],
  );
}

/** Makes an idea's count that of its rows; whoever shows the idea reads it again. */
async function recount(sql: RunSql, ideaId: string): Promise<void> {
  await sql(
    `update idea i set secret_vote_count = (select count(*) from vote v where v.idea_id = i.id),
       revision = revision + 1, state_version = state_version + 1
     where i.id = $1`,
    [ideaId],
  );
}
