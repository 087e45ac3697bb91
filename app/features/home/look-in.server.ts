import type { Actor } from "#app/core/actor.ts";
import { sinceFrom } from "./visit.queries.server.ts";
import { noteLook } from "./visit.store.server.ts";
import type { Since } from "./visit.ts";

/** Notes that somebody looks at their own page, and says from when on things are new to them. Looking again is harmless. */
export async function lookIn(actor: Actor): Promise<Since> {
  return sinceFrom(await noteLook(actor.id));
}
