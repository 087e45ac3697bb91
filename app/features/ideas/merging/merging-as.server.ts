import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actingOn } from "../deciding/decision.store.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import type { Idea } from "../idea.ts";
import type { MergingAs } from "./merge.store.server.ts";

/** In which capacity somebody merges an idea: the one in which they would answer it, else as a moderator. */
export async function mergingAs(sql: RunSql, actor: Actor, idea: Idea): Promise<MergingAs> {
  if (!may(actor, ideaPolicy.answer, idea)) return { capacity: null, capacityOf: "" };
  return actingOn(sql, idea.id, actor.id);
}
