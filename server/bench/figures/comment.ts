import pg from "pg";
import { atLeast, atMost, type Figure, median, told } from "#server/bench/figure.ts";
import type { LoadAnswer } from "#server/bench/parts/load.ts";
import { processorSeconds } from "#server/bench/processor.ts";
import type { Stage } from "#server/bench/stage.ts";

const connections = 16;

/**
 * Comments by the form. Jobs run in the same process, so their processor time is told apart by
 * holding them back while requests are measured, and letting them go afterwards.
 */
export async function commentFigures(stage: Stage): Promise<Figure[]> {
  const client = new pg.Client({ connectionString: stage.organisation.url });
  await client.connect();
  try {
    const asUsual = await repeatedly(stage, () => withJobs(stage, client));
    await holdJobs(client);
    const apart = await repeatedly(stage, () => withoutJobs(stage, client)).finally(() =>
      releaseJobs(client),
    );
    return figuresOf(asUsual, apart);
  } finally {
    await client.end();
  }
}

interface Round {
  readonly perSecond: number;
  /** Milliseconds of processor time. */
  readonly perRequest: number | null;
  readonly perJob: number | null;
  /** Seconds until no job waited any more. */
  readonly drained: number;
  readonly failures: number;
}

function figuresOf(asUsual: readonly Round[], apart: readonly Round[]): Figure[] {
  const of = (rounds: readonly Round[], value: (round: Round) => number | null) =>
    median(rounds.map(value));
  const failures = [...asUsual, ...apart].reduce((sum, round) => sum + round.failures, 0);
  return [
    atMost(3, {
      name: "comment, request CPU",
      unit: "ms",
      ours: of(apart, ({ perRequest }) => perRequest),
      note: `jobs held back meanwhile; ${String(failures)} failures`,
    }),
    told({ name: "comment, CPU of its job", unit: "ms", ours: of(apart, ({ perJob }) => perJob) }),
    atLeast(250, {
      name: "comment, rate with jobs running",
      unit: "/s",
      ours: of(asUsual, ({ perSecond }) => perSecond),
    }),
    atMost(2, {
      name: "comment, until the last job is done after the load ends",
      unit: "s",
      ours: of(asUsual, ({ drained }) => drained),
    }),
  ];
}

async function repeatedly({ repeats }: Stage, round: () => Promise<Round>): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let n = 0; n <= repeats; n += 1) {
    const one = await round();
    if (n > 0) rounds.push(one);
  }
  return rounds;
}

async function withJobs(stage: Stage, client: pg.Client): Promise<Round> {
  const answer = await post(stage);
  const drained = await untilNoJobs(client);
  return { ...rates(answer), perRequest: null, perJob: null, drained };
}

async function withoutJobs(stage: Stage, client: pg.Client): Promise<Round> {
  const { pid } = stage.served;
  const before = await processorSeconds(pid);
  const answer = await post(stage);
  const posted = await processorSeconds(pid);
  await client.query("update graphile_worker._private_jobs set run_at = now()");
  const drained = await untilNoJobs(client);
  const done = await processorSeconds(pid);
  const each = (from: number | null, to: number | null) =>
    from === null || to === null ? null : ((to - from) * 1000) / Math.max(1, answer.answered);
  return {
    ...rates(answer),
    perRequest: each(before, posted),
    perJob: each(posted, done),
    drained,
  };
}

let posted = 0;

async function post({ served, load, organisation, seconds }: Stage): Promise<LoadAnswer> {
  const aim = { kind: "comment", ideas: organisation.sizes.ideas } as const;
  const order = { origin: served.origin, aim, connections, seconds, from: posted };
  const answer = await load.ask(order);
  posted = answer.next;
  return answer;
}

function rates({ perSecond, others }: LoadAnswer) {
  return { perSecond, failures: Object.values(others).reduce((sum, count) => sum + count, 0) };
}

async function untilNoJobs(client: pg.Client): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { rowCount } = await client.query(
      "select from graphile_worker._private_jobs where run_at <= now() limit 1",
    );
    const waited = (performance.now() - began) / 1000;
    if (rowCount === 0 || waited > 120) return waited;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

// In the bench's own database: new jobs are due in an hour, until they are told otherwise.
async function holdJobs(client: pg.Client): Promise<void> {
  await client.query(`
    create or replace function bench_hold() returns trigger language plpgsql as
      $$ begin new.run_at := now() + interval '1 hour'; return new; end $$;
    create or replace trigger bench_hold before insert on graphile_worker._private_jobs
      for each row execute function bench_hold()`);
}

async function releaseJobs(client: pg.Client): Promise<void> {
  await client.query(
    "drop trigger bench_hold on graphile_worker._private_jobs; drop function bench_hold",
  );
}
