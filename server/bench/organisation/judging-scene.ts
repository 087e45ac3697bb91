import pg from "pg";
import { seededId, seededIdSql } from "./sizes.ts";

/** A challenge with a thousand submissions and twelve judges, for the time of a measurement. */
export const judgingScene = {
  challengeId: "01900000-00f0-7000-8000-000000000001",
  phaseId: "01900000-00f0-7000-8000-000000000002",
  submissions: 1_000,
  judges: 12,
  /** The number of the sponsor among the seeded people, who is signed in. */
  sponsor: 100,
} as const;

const { challengeId, phaseId, submissions, judges, sponsor } = judgingScene;

/** Makes the scene, ready to be assigned. */
export async function setUpJudging(url: string): Promise<void> {
  await onDatabase(url, [
    ...removal,
    `insert into challenge (id, state, language, title, types, eligibility_rule, is_blind, published_at, created_by_id,
       created_at, updated_at)
     values ('${challengeId}', 'judging', 'en', 'A thousand entries', '{ideas}',
       '{"unitIds":[],"roles":[],"teams":"both","largestTeam":null}', true, now() - interval '30 days',
       '${seededId("person", sponsor)}', now() - interval '40 days', now())`,
    `insert into challenge_sponsor (challenge_id, person_id, is_accountable)
     values ('${challengeId}', '${seededId("person", sponsor)}', true)`,
    `insert into challenge_phase (id, challenge_id, name, starts_at, ends_at, needs_comments)
     values ('${phaseId}', '${challengeId}', 'One', now() - interval '29 days', now() - interval '1 day', false)`,
    `insert into judging_criterion (id, phase_id, title, kind, points, range_end, position)
     select gen_random_uuid(), '${phaseId}', t, k::text, p, 4, n
     from (values ('Use', 'numeric', 50, 0), ('Cost', 'rating', 30, 1), ('Ready', 'yes_no', 20, 2)) v (t, k, p, n)`,
    `insert into submission (id, challenge_id, phase_id, state, language, title, screened, created_at, updated_at, submitted_at)
     select ${seededIdSql("submission", "n")}, '${challengeId}', '${phaseId}', 'submitted', 'en',
       'Entry number ' || n, 'pass', now(), now(), now() - n * interval '1 minute'
     from generate_series(1, ${String(submissions)}) n`,
    `insert into submission_member (submission_id, person_id, is_lead, state, invited_at)
     select ${seededIdSql("submission", "n")}, ${seededIdSql("person", "1000 + n")}, true, 'joined', now()
     from generate_series(1, ${String(submissions)}) n`,
    `insert into judge (phase_id, person_id, state, invited_by_id, invited_at, answered_at, declared_at)
     select '${phaseId}', ${seededIdSql("person", "200 + n")}, 'accepted', '${seededId("person", sponsor)}', now(), now(), now()
     from generate_series(1, ${String(judges)}) n`,
    `insert into judge_conflict (phase_id, judge_id, person_id, is_conflict, kinds, at)
     select '${phaseId}', ${seededIdSql("person", "200 + j")}, ${seededIdSql("person", "1000 + n")},
       (n + j) % 17 = 0, '{}', now()
     from generate_series(1, ${String(submissions)}) n, generate_series(1, ${String(judges)}) j`,
    "analyze submission, submission_member, judge_conflict",
  ]);
}

/** Completes all that has been assigned. */
export async function completeAll(url: string): Promise<void> {
  await onDatabase(url, [
    `insert into evaluation_mark (evaluation_id, criterion_id, score, comment)
     select e.id, c.id, case c.kind when 'numeric' then (hashtext(e.id::text) & 31)::text || '.5'
         when 'rating' then (hashtext(e.id::text || 'r') & 3)::text else (hashtext(e.id::text || 'y') & 1)::text end, ''
     from evaluation e join submission s on s.id = e.submission_id and s.phase_id = '${phaseId}'
     join judging_criterion c on c.phase_id = s.phase_id`,
    `update evaluation e set state = 'completed', completed_at = now() from submission s
     where s.id = e.submission_id and s.phase_id = '${phaseId}'`,
    "analyze evaluation, evaluation_mark",
  ]);
}

/** Takes the scene out again. */
export async function takeDownJudging(url: string): Promise<void> {
  await onDatabase(url, removal);
}

const removal = [
  `delete from evaluation_mark m using evaluation e, submission s
   where m.evaluation_id = e.id and e.submission_id = s.id and s.challenge_id = '${challengeId}'`,
  `delete from judging_act where phase_id = '${phaseId}'`,
  `delete from submission where challenge_id = '${challengeId}'`,
  `delete from challenge where id = '${challengeId}'`,
];

async function onDatabase(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
