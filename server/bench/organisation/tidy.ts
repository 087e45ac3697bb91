import type pg from "pg";
import { literal } from "./chapter.ts";
import { seededIdSql, seededUntil, signedIn } from "./sizes.ts";

const seeded = `timestamptz ${literal(seededUntil)}`;

/** Takes out what earlier runs added, and signs the first people in anew; only rows that changed are touched. */
export async function tidy(client: pg.Client): Promise<void> {
  await client.query("begin");
  for (const statement of [...takeOut, signIn]) await client.query(statement);
  await client.query("commit");
  await client.query(
    "vacuum analyze idea, vote, vote_change, comment, discussion, session, domain_event",
  );
}

const takeOut = [
  "set local groundswell.undoing_import = 'on'",
  `create temp table changed on commit drop as select distinct idea_id as id from vote_change where at > ${seeded}`,
  "create temp table discussed on commit drop as select distinct subject_id as id from comment where created_at > " +
    seeded,
  `delete from vote where at > ${seeded}`,
  `delete from vote_change where at > ${seeded}`,
  // A seeded vote that a run has withdrawn.
  `insert into vote (idea_id, person_id, at)
   select idea_id, person_id, at from vote_change where idea_id in (select id from changed) on conflict do nothing`,
  `update idea i set secret_vote_count = c.votes, revision = 1 + c.votes
   from (select c.id, count(v.idea_id)::int as votes from changed c left join vote v on v.idea_id = c.id group by c.id) c
   where c.id = i.id`,
  `delete from comment where created_at > ${seeded}`,
  `update discussion d set comment_count = c.comments, revision = c.comments
   from (select s.id, count(c.id)::int as comments from discussed s left join comment c on c.subject_id = s.id group by s.id) c
   where c.id = d.subject_id`,
  `delete from notification where created_at > ${seeded}`,
  `delete from inbox_line where since_at > ${seeded}`,
  `delete from follow where since > ${seeded}`,
  `delete from domain_event where at > ${seeded}`,
  "delete from session",
  "do $$ begin if to_regclass('graphile_worker._private_jobs') is not null then delete from graphile_worker._private_jobs; end if; end $$",
];

// As session-adapter.server.ts stores a token: SHA-256, base64url.
const signIn = `
  insert into session (id, person_id, expires_at, absolute_expires_at, user_agent)
  select rtrim(translate(encode(sha256(convert_to('bench-' || n, 'UTF8')), 'base64'), '+/', '-_'), '='),
    ${seededIdSql("person", "n")}, now() + interval '7 days', now() + interval '30 days', 'bench'
  from generate_series(1, ${signedIn}) n`;
