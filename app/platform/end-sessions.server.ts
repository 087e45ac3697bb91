import type { RunSql } from "#app/core/subject.ts";
import { sql as now } from "./db.server.ts";
import { registry } from "./registry.server.ts";

/** Which sign-ins end: a person's, one, or one only if it is that person's. */
export type EndedSessions =
  | { readonly personId: string; readonly sessionId?: string }
  | { readonly personId?: undefined; readonly sessionId: string };

/** Takes sessions (named by their hashed ids) out of the table and returns how many there were. The caller then tells `registry().revoke`. */
export async function endSessions(sql: RunSql, which: EndedSessions): Promise<number> {
  const ended = await sql(
    `delete from session
     where ($1::uuid is null or person_id = $1) and ($2::text is null or id = $2)
     returning id`,
    [which.personId ?? null, which.sessionId ?? null],
  );
  return ended.length;
}

/** Ends sessions at once, outside any transaction, and tells every node. Harmless when repeated. */
export async function endSessionsNow(which: EndedSessions): Promise<void> {
  await endSessions(now, which);
  registry().revoke(which.sessionId === undefined ? which : { sessionId: which.sessionId });
}
