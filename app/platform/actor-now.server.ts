import type { Actor } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorsByIds } from "./actors.server.ts";

/**
 * The actor with the rights they have now, read inside the transaction: those of the sign-in may be
 * seconds old, and somebody may just have taken them away. Nobody any more: inactive.
 */
export async function actorNow(sql: RunSql, actor: Actor): Promise<Actor> {
  const [now] = await actorsByIds(sql, [actor.id]);
  return now ?? { ...actor, active: false };
}
