import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { writeAct } from "./act.store.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";
import { hasNamed, unnamedAuthors } from "./naming.store.server.ts";

/**
 * Lets one moderator learn who wrote an idea that names nobody; it stands in the log, and its authors are told. Twice is
 * harmless. Throws `not_found`, `forbidden`, and `conflict` when all of its authors are named anyway.
 */
export async function nameAuthor(
  actor: Actor,
  ideaId: string,
  { explanation }: { readonly explanation: string },
): Promise<void> {
  if (!isId(ideaId)) throw notFound("reporting.notFound");
  await transact(actor, async (transaction) => {
    const { sql } = transaction;
    const thing = await registry().moderated.get("idea")?.lock(sql, ideaId);
    const who = await actorNow(sql, actor);
    if (!thing?.canSee(who)) throw notFound("reporting.notFound");
    authorize(who, moderationPolicy.lift, thing);
    if ((await unnamedAuthors(sql, ideaId)).length === 0) throw conflict("moderation.namedAlready");
    if (await hasNamed(sql, actor.id, ideaId)) return;
    await writeAct(transaction, { kind: "named", thing, caseId: null, by: who, explanation });
  });
}
