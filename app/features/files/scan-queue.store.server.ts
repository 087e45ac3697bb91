import { sql } from "#app/platform/db.server.ts";

/**
 * Has a file scanned by a job. One at a time for all, in a queue of their own: a scanner that hangs must not hold up
 * everything else that jobs do.
 */
export async function queueScan(fileId: string): Promise<void> {
  await sql(
    `select graphile_worker.add_job('scan-file', json_build_object('fileId', $1::text), queue_name => 'scanning',
       max_attempts => 25, job_key => 'scan ' || $1, job_key_mode => 'preserve_run_at')`,
    [fileId],
  );
}
