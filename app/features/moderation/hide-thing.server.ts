import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { writeAct } from "./act.store.server.ts";
import { closeCase, openCase } from "./case.store.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";

interface Hiding {
  readonly thing: { readonly kind: ModeratedKind; readonly id: string };
  readonly reasonId: string;
  readonly explanation: string;
}

/**
 * Hides a thing that a moderator has come across, as deciding its reports would: those that wait are decided with it.
 * Hidden already, nothing happens. Throws `not_found`, `forbidden` (one's own), `conflict` (it is gone), `invalid`.
 */
export async function hideThing(
  actor: Actor,
  { thing: asked, reasonId, explanation }: Hiding,
): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql, now } = transaction;
    const thing = await registry().moderated.get(asked.kind)?.lock(sql, asked.id);
    const who = await actorNow(sql, actor);
    if (!thing?.canSee(who)) throw notFound("reporting.notFound");
    authorize(who, moderationPolicy.hide, thing);
    if (thing.standing === "hidden") return;
    if (thing.standing !== "shown") throw conflict("moderation.goneAlready");
    const id = newId(now.getTime());
    const caseId = await openCase(sql, { id, kind: "reports", thing, at: now });
    await thing.hide(sql, now);
    await closeCase(sql, { id: caseId, outcome: "hidden", at: now });
    await writeAct(transaction, { kind: "hidden", thing, caseId, by: who, reasonId, explanation });
  });
}
