import type { RunSql } from "#app/core/subject.ts";

/** Keeps a challenge from changing until the transaction ends, for the clock, which asks nobody's leave. */
export async function lockById(sql: RunSql, challengeId: string): Promise<void> {
  await sql("select from challenge where id = $1 for no key update", [challengeId]);
}
