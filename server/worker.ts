import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Logger, makeWorkerUtils, run, type WorkerEvents, type WorkerUtils } from "graphile-worker";
import type { Pool } from "pg";
import { registry } from "#app/platform/registry.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { cron, tasks } from "#app/reactions/schedule.server.ts";

const beatEvery = 10_000;
/** A worker silent for longer than this is dead; its jobs go back to the queue. */
const deadAfterSeconds = 35;
const stopPatience = 5_000;

/** Runs the jobs of this process, and releases those of processes that died. */
export async function startWorker(pool: Pool): Promise<{ stop(): Promise<void> }> {
  const utils = await makeWorkerUtils({ pgPool: pool, logger });
  await utils.migrate();
  let crew = await startCrew(pool);
  const tend = async () => {
    if (crew.isBroken()) crew = await replaceCrew(pool, utils, crew);
    await beat(pool, utils, crew.workerIds);
  };
  await tend();
  const timer = setInterval(() => {
    tend().catch((error: unknown) => {
      registry().log.warn({ err: error }, "the heartbeat of the jobs could not be written");
    });
  }, beatEvery);
  return {
    async stop() {
      clearInterval(timer);
      await crew.stop();
      await forget(pool, crew.workerIds);
      await utils.release();
    },
  };
}

/** The workers of one run of graphile-worker. */
interface Crew {
  readonly workerIds: ReadonlySet<string>;
  /** Whether the database went away under them: then they may hold jobs that they neither do nor give back. */
  isBroken(): boolean;
  stop(): Promise<void>;
}

async function startCrew(pool: Pool): Promise<Crew> {
  const workerIds = new Set<string>();
  let broken = false;
  const breakDown = () => {
    broken = true;
  };
  // graphile-worker types its emitter by event; Node's own type knows no events.
  const events = new EventEmitter() as WorkerEvents;
  // A job is locked in the name of its pool, not of the worker that does it.
  events.on("pool:create", ({ workerPool }) => workerIds.add(workerPool.id));
  events.on("pool:listen:error", breakDown);
  const runner = await run({
    pgPool: pool,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList: { react, ...tasks },
    parsedCronItems: cron,
    logger,
    events,
  });
  runner.promise.catch(breakDown);
  return { workerIds, isBroken: () => broken, stop: () => runner.stop() };
}

/** Once the database answers again: new workers, and the jobs of the old ones back in the queue. */
async function replaceCrew(pool: Pool, utils: WorkerUtils, old: Crew): Promise<Crew> {
  await pool.query("select 1");
  // Workers that already gave up say so by throwing.
  await Promise.race([
    old.stop().catch(() => undefined),
    pause(stopPatience, null, { ref: false }),
  ]);
  await forget(pool, old.workerIds);
  await utils.forceUnlockWorkers([...old.workerIds]);
  return startCrew(pool);
}

async function forget(pool: Pool, workerIds: ReadonlySet<string>): Promise<void> {
  await pool.query("delete from node_heartbeat where node_id = any($1)", [[...workerIds]]);
}

/** Says "alive" for this process's workers, and frees the jobs of those that have stopped saying it. */
async function beat(pool: Pool, utils: WorkerUtils, workerIds: ReadonlySet<string>): Promise<void> {
  await pool.query(
    `insert into node_heartbeat (node_id, beat_at) select unnest($1::text[]), now()
     on conflict (node_id) do update set beat_at = excluded.beat_at`,
    [[...workerIds]],
  );
  const { rows } = await pool.query<{ worker: string }>(deadWorkers, [deadAfterSeconds]);
  if (rows.length > 0) await utils.forceUnlockWorkers(rows.map(({ worker }) => worker));
}

// Those that fell silent, and those that died with a job in hand before anybody had heard of them.
const deadWorkers = `
  with silent as (
    delete from node_heartbeat where beat_at < now() - make_interval(secs => $1) returning node_id
  )
  select node_id as worker from silent
  union
  select locked_by from graphile_worker.jobs
  where locked_at < now() - make_interval(secs => $1)
    and locked_by not in (select node_id from node_heartbeat)`;

/** graphile-worker's log goes where ours goes; what it says of each job is for debugging. */
const logger = new Logger(() => (level, message) => {
  const { log } = registry();
  const said: string = level;
  if (said === "error") log.error(message);
  else if (said === "warning") log.warn(message);
  else log.debug(message);
});
