import type { Actor, System } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "./actor-now.server.ts";

/**
 * Lets administrators' changes wait for each other until the transaction ends, and returns the actor
 * with the rights they have now.
 */
export async function lockOrganisation(
  sql: RunSql,
  actor: Actor | System,
): Promise<Actor | System> {
  await sql("select pg_advisory_xact_lock(hashtextextended('groundswell.organisation', 0))");
  if (actor.id === null) return actor;
  return actorNow(sql, actor);
}
