import type { RunSql } from "#app/core/subject.ts";
import { isQuiet } from "./transact.server.ts";

interface JobWish {
  readonly task: string;
  readonly payload: Readonly<Record<string, string>>;
  /** A job that waits under the same key is replaced. */
  readonly key: string;
  /** Jobs of one queue are done one after the other; those of none at any time. */
  readonly queue?: string;
  /** Seconds from now. */
  readonly after?: number;
  /** The moment itself, instead. */
  readonly at?: Date;
}

/** Queues a job in the present transaction, so that it is there together with what it is about; nothing while quiet. */
export async function queueJob(sql: RunSql, wish: JobWish): Promise<void> {
  if (isQuiet()) return;
  await sql(
    `select from graphile_worker.add_job($1, $2::json, queue_name => $3, job_key => $4,
       run_at => coalesce($6::timestamptz, now() + make_interval(secs => $5)))`,
    [
      ...[wish.task, JSON.stringify(wish.payload), wish.queue ?? null, wish.key],
      ...[wish.after ?? 0, wish.at ?? null],
    ],
  );
}
