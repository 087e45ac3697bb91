import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { actingPolicy } from "../acting.policy.ts";
import type { TargetWish } from "../acting.schema.ts";
import { todayAt } from "../../periods/today.store.server.ts";
import { isUnit } from "../unit.store.server.ts";
import { targetDaysAtMost } from "./target.ts";
import {
  endTargetRow,
  inForce,
  insertTarget,
  isTargetSet,
  lockTargets,
  standingTarget,
} from "./target.store.server.ts";

/**
 * Sets a target for a figure, in the place of the one in force; sent again, it is set once. Throws `forbidden`, `not_found`
 * (no such unit), `invalid` (a day that is over or too far) or `conflict` (somebody else has set one meanwhile).
 */
export async function setTarget(actor: Actor, wish: TargetWish): Promise<void> {
  const { id, figure, unitId, byDay, seenIds } = wish;
  await transact(actor, async ({ sql, now, record }) => {
    await lockTargets(sql, figure);
    const who = await actorNow(sql, actor);
    authorize(who, actingPolicy.setTargets, undefined);
    if (await isTargetSet(sql, id)) return;
    if (unitId !== null && !(await isUnit(sql, unitId))) throw notFound("acting.unitUnknown");
    const today = await todayAt(sql, now);
    if (byDay < today) throw new Refusal("invalid", "acting.byDayPast");
    if (byDay > shiftedDay(today, targetDaysAtMost))
      throw new Refusal("invalid", "acting.byDayFar");
    const before = await inForce(sql, figure, unitId);
    if (before !== null && !seenIds.includes(before)) throw conflict("acting.targetMeanwhile");
    const by = { personId: who.id, at: now };
    if (before !== null) await endTargetRow(sql, before, by);
    await insertTarget(sql, wish, by);
    record({ kind: "target.set", subject: { kind: "figure-target", id }, data: { figure } });
  });
}

/** Gives a target up; it stays among those that were. Harmless when repeated. Throws `forbidden` or `not_found`. */
export async function endTarget(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const who = await actorNow(sql, actor);
    authorize(who, actingPolicy.setTargets, undefined);
    const known = isId(id) ? await standingTarget(sql, id) : null;
    if (!known) throw notFound("acting.targetUnknown");
    await lockTargets(sql, known.figure);
    if ((await standingTarget(sql, id))?.isEnded) return;
    await endTargetRow(sql, id, { personId: who.id, at: now });
    const data = { figure: known.figure };
    record({ kind: "target.ended", subject: { kind: "figure-target", id }, data });
  });
}
