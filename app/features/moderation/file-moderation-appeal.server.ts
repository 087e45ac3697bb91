import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { writeAct } from "./act.store.server.ts";
import { appealableActs } from "./case.ts";
import { openCase } from "./case.store.server.ts";
import { findAct, insertAppeal, lockAppeals } from "./moderation-appeal.store.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";

/**
 * Asks another moderator to look at a hiding or a warning again, once; the same again is harmless. Throws `not_found`,
 * `forbidden`, `conflict` (it cannot be appealed against, has been restored, or was appealed against with other words).
 */
export async function fileModerationAppeal(
  actor: Actor,
  actId: string,
  { text }: { readonly text: string },
): Promise<void> {
  if (!isId(actId)) throw notFound("reporting.actUnknown");
  await transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const act = await findAct(sql, actId);
    const thing = act && (await registry().moderated.get(act.thingKind)?.lock(sql, act.thingId));
    if (!act?.concernedIds.includes(actor.id) || !thing) throw notFound("reporting.actUnknown");
    const who = await actorNow(sql, actor);
    authorize(who, moderationPolicy.appeal, { authorIds: act.concernedIds });
    if (!appealableActs.includes(act.kind)) throw conflict("reporting.notAppealable");
    const filed = await lockAppeals(sql, actId);
    if (filed) {
      if (filed.appellantId === actor.id && filed.text === text) return;
      throw conflict("reporting.appealedAlready");
    }
    if (act.kind === "hidden" && thing.standing !== "hidden")
      throw conflict("reporting.restoredAlready");
    const id = newId(now.getTime());
    const opened = { id, kind: "appeal", thing, at: now } as const;
    const caseId = await openCase(sql, {
      ...opened,
      ...(act.deciderId && { deciderId: act.deciderId }),
    });
    await insertAppeal(sql, {
      id: newId(now.getTime()),
      actId,
      caseId,
      appellantId: actor.id,
      text,
      at: now,
    });
    await writeAct(transaction, { kind: "appealed", thing, caseId, by: null, explanation: text });
    const subject = { kind: "moderation", id: caseId } as const;
    record({ kind: "case.arrived", subject, data: { ideaId: thing.ideaId } });
  });
}
