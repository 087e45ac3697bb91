import type { RunSql } from "#app/core/subject.ts";
import { queueJob } from "#app/platform/jobs.server.ts";

/** How long before its moment the job is there, so that a worker has found it when the moment comes. */
const ahead = 2_000;

/**
 * Has the clock look at a challenge at a moment. One job waits for each challenge: a later call replaces it, and one
 * that finds nothing due does no harm. It outlives restarts, as it lies in the database.
 */
export async function wakeAt(sql: RunSql, challengeId: string, at: Date | null): Promise<void> {
  if (at === null) return;
  await queueJob(sql, {
    task: "move-challenge",
    payload: { challengeId },
    key: `move-challenge ${challengeId}`,
    at: new Date(at.getTime() - ahead),
  });
}
