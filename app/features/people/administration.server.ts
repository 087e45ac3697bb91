import type { Actor, System } from "#app/core/actor.ts";
import { authorize, type Rule } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorById } from "./person.store.server.ts";

/**
 * Lets administrators' changes wait for each other until the transaction ends, and returns the actor
 * with the rights they have now: those of the sign-in may be seconds old, and somebody may just have
 * taken them away.
 */
export async function lockOrganisation(
  sql: RunSql,
  actor: Actor | System,
): Promise<Actor | System> {
  await sql("select pg_advisory_xact_lock(hashtextextended('groundswell.organisation', 0))");
  if (actor.id === null) return actor;
  return (await actorById(sql, actor.id)) ?? { ...actor, active: false };
}

/** Judges a person by the rule; the system itself, which acts at start-up and while loading, needs no leave. */
export function permit<Resource>(
  actor: Actor | System,
  rule: Rule<Resource>,
  resource: Resource,
): void {
  if (actor.id !== null) authorize(actor, rule, resource);
}
