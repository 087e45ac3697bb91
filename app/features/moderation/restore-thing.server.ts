import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { writeAct } from "./act.store.server.ts";
import { hasOpenAppeal } from "./case.store.server.ts";
import { holdCase } from "./hold-case.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";

/**
 * Shows a thing again that was hidden in a case; twice is harmless. Throws `not_found`, `forbidden`, and `conflict`
 * while an appeal waits, whose answer it would overtake.
 */
export async function restoreThing(
  actor: Actor,
  caseId: string,
  { explanation }: { readonly explanation: string },
): Promise<void> {
  if (!isId(caseId)) throw notFound("moderation.caseUnknown");
  await transact(actor, async (transaction) => {
    const { sql } = transaction;
    const { held, thing } = await holdCase(sql, caseId);
    const who = await actorNow(sql, actor);
    authorize(who, moderationPolicy.look, held);
    if (thing.standing !== "hidden") return;
    if (await hasOpenAppeal(sql, thing.id)) throw conflict("moderation.appealOpen");
    await thing.restore(sql);
    await writeAct(transaction, { kind: "restored", thing, caseId, by: who, explanation });
  });
}
