import { sql } from "#app/platform/db.server.ts";
import { queueJob } from "#app/platform/jobs.server.ts";

/** Milliseconds within which a process asks once. */
const once = 60_000;
let askedAt = Number.NEGATIVE_INFINITY;

/** Has what has ended and is not settled yet be settled now, instead of within the hour. */
export async function askToSettle(): Promise<void> {
  if (Date.now() - askedAt < once) return;
  askedAt = Date.now();
  await queueJob(sql, { task: "settle-published", payload: {}, key: "settle-published" });
}
