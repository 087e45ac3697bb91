import pg from "pg";
import { atMost, type Figure, median, told } from "#server/bench/figure.ts";
import { openIdea, seededId, signedIn } from "#server/bench/organisation/sizes.ts";
import { requestOf } from "#server/bench/parts/requests.ts";
import type { Stage } from "#server/bench/stage.ts";

const followers = 5_000;

/**
 * A comment on an idea that 5,000 people follow: how long its writer waits, beside an idea that nobody follows, and how
 * long it takes to the last inbox, beside plain SQL that writes as many lines.
 */
export async function notificationFigures(stage: Stage): Promise<Figure[]> {
  const client = new pg.Client({ connectionString: stage.organisation.url });
  await client.connect();
  try {
    await client.query(follow, [followed.idea, followers]);
    const rounds: Round[] = [];
    for (let n = 0; n <= stage.repeats; n += 1) {
      const round = await oneRound(stage, client, n);
      if (n > 0) rounds.push(round);
    }
    return figuresOf(rounds);
  } finally {
    await client.end();
  }
}

interface Round {
  /** Milliseconds. */
  readonly write: number;
  readonly quietWrite: number;
  readonly last: number;
  readonly raw: number;
}

function figuresOf(rounds: readonly Round[]): Figure[] {
  const of = (value: (round: Round) => number) => median(rounds.map(value));
  const quiet = of(({ quietWrite }) => quietWrite);
  return [
    atMost(5_000, {
      name: `comment → the last of ${followers.toLocaleString("en")} inboxes`,
      unit: "ms",
      ours: of(({ last }) => last),
      limit: { of: "plain SQL, the same rows", value: of(({ raw }) => raw) ?? NaN },
      note: "with planning what goes out by mail and push",
    }),
    told({
      name: "its writer waits",
      unit: "ms",
      ours: of(({ write }) => write),
      ...(quiet !== null && { limit: { of: "an idea nobody follows", value: quiet } }),
    }),
  ];
}

/** Two ideas that take comments; `at` as the load of comments numbers them. */
const followed = { at: 0, idea: ideaOf(0) };
const unfollowed = { at: 1, idea: ideaOf(1) };

function ideaOf(at: number): string {
  return seededId("idea", openIdea(at, 13_000));
}

async function oneRound(stage: Stage, client: pg.Client, n: number): Promise<Round> {
  const quietWrite = await comment(stage, unfollowed.at);
  const before = await linesOf(client, followed.idea);
  const began = performance.now();
  const write = await comment(stage, followed.at);
  while ((await linesOf(client, followed.idea)) < before + followers - 1) await pause(5);
  const last = performance.now() - began;
  const rawBegan = performance.now();
  await client.query(raw, [seededId("event", 3_000_000_000 + n), followers]);
  return { quietWrite, write, last, raw: performance.now() - rawBegan };
}

async function comment({ served, organisation }: Stage, at: number): Promise<number> {
  const aim = { kind: "comment", ideas: organisation.sizes.ideas } as const;
  const { path, method, headers, body } = requestOf(aim, at, served.origin);
  const began = performance.now();
  const answer = await fetch(`${served.origin}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
    redirect: "manual",
  });
  await answer.arrayBuffer();
  if (answer.status >= 400) throw new Error(`A comment was answered by ${String(answer.status)}.`);
  return performance.now() - began;
}

async function linesOf(client: pg.Client, idea: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from notification where subject_id = $1 and kind = 'comment-on-followed'",
    [idea],
  );
  return rows[0]?.count ?? 0;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const someone = `select p.id from person p where p.id > '${seededId("person", signedIn)}' order by p.id limit $2`;

const follow = `
  insert into follow (person_id, subject_kind, subject_id, reason, since)
  select p.id, 'idea', $1::uuid, 'chosen', now() from (${someone}) p on conflict do nothing`;

// The rows that a fan-out writes, without asking who may hear and how.
const raw = `
  with told as (
    insert into notification (id, person_id, kind, event_id, subject_kind, subject_id, reason, data, created_at)
    select gen_random_uuid(), p.id, 'comment-on-followed', $1::uuid, 'idea', $1::uuid, 'follower', '{}', now()
    from (${someone}) p returning id, person_id
  ), line as (
    insert into inbox_line (id, person_id, kind, subject_kind, subject_id, since_at, latest_at)
    select id, person_id, 'comment-on-followed', 'idea', $1::uuid, now(), now() from told
  )
  insert into delivery (notification_id, channel, person_id, due_at, gathered)
  select id, 'mail', person_id, now() + interval '1 day', true from told`;
