import { EventEmitter } from "node:events";
import { Logger, makeWorkerUtils, run, type WorkerEvents, type WorkerUtils } from "graphile-worker";
import type { Pool } from "pg";
import { registry } from "#app/platform/registry.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { cron, tasks } from "#app/reactions/schedule.server.ts";

const beatEvery = 10_000;
/** A worker silent for longer than this is dead; its jobs go back to the queue. */
const deadAfterSeconds = 35;

/** Runs the jobs of this process, and releases those of processes that died. */
export async function startWorker(pool: Pool): Promise<{ stop(): Promise<void> }> {
  const utils = await makeWorkerUtils({ pgPool: pool, logger });
  await utils.migrate();
  const workerIds = new Set<string>();
  // graphile-worker types its emitter by event; Node's own type knows no events.
  const events = new EventEmitter() as WorkerEvents;
  events.on("worker:create", ({ worker }) => workerIds.add(worker.workerId));
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
  await beat(pool, utils, workerIds);
  const timer = setInterval(() => {
    beat(pool, utils, workerIds).catch((error: unknown) => {
      registry().log.warn({ err: error }, "the heartbeat of the jobs could not be written");
    });
  }, beatEvery);
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await pool.query("delete from node_heartbeat where node_id = any($1)", [[...workerIds]]);
      await utils.release();
    },
  };
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
  if (level === "error") log.error(message);
  else if (level === "warning") log.warn(message);
  else log.debug(message);
});
