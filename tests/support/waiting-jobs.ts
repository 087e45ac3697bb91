import { sql } from "#app/platform/db.server.ts";

export interface WaitingJob {
  readonly task: string;
  readonly payload: unknown;
  /** Seconds from now. */
  readonly after: number;
}

/** The jobs that wait, of one task, oldest first. */
export function waitingJobs(task: string): Promise<WaitingJob[]> {
  return sql<WaitingJob>(
    `select t.identifier as task, j.payload, extract(epoch from j.run_at - now())::float8 as after
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = $1 order by j.id`,
    [task],
  );
}

/** Does what waits of one task, once each, as the worker would, whenever it was to be done. */
export async function doJobs(
  task: string,
  work: (payload: unknown) => Promise<void>,
): Promise<void> {
  const jobs = await sql<{ payload: unknown }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1 returning j.payload`,
    [task],
  );
  for (const { payload } of jobs) await work(payload);
}
