import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { actingPolicy } from "../acting.policy.ts";
import type { ActionWish } from "../acting.schema.ts";
import { todayAt } from "../../periods/today.store.server.ts";
import { dueMistake, isNear } from "./action-request.ts";
import { askerOf, insertAction, insertStep, lockUnitName, mayOwn } from "./action.store.server.ts";
import { dueWords } from "./due-words.ts";

/**
 * Asks a unit for action about a figure; sent again, nothing more is asked. Throws `forbidden`, `not_found` (no such unit),
 * `invalid` (a day that is over or too far) or `conflict` (the owner does not manage the unit, or the id is somebody else's).
 */
export async function askForAction(actor: Actor, wish: ActionWish): Promise<void> {
  const { id, figure, period, unitId, asked, ownerId, dueDay } = wish;
  await transact(actor, async ({ sql, now, record }) => {
    const unitName = await lockUnitName(sql, unitId);
    const who = await actorNow(sql, actor);
    authorize(who, actingPolicy.ask, undefined);
    const madeBy = await askerOf(sql, id);
    if (madeBy === who.id) return;
    if (madeBy !== null) throw conflict("acting.idTaken");
    if (unitName === null) throw notFound("acting.unitUnknown");
    const today = await todayAt(sql, now);
    const mistake = dueMistake(dueDay, today);
    if (mistake) throw new Refusal("invalid", dueWords[mistake]);
    if (!(await mayOwn(sql, ownerId, unitId))) throw conflict("acting.ownerElsewhere");
    const about = { id, figure, period, unitId, unitName, asked, ownerId, dueDay };
    const action = { ...about, askedById: who.id, at: now, isNear: isNear(dueDay, today) };
    // Of the same form twice at once the second waits here, and finds it done.
    if (!(await insertAction(sql, action))) return;
    const step = { id: newId(now.getTime()), requestId: id, kind: "asked", text: asked } as const;
    await insertStep(sql, { ...step, personId: who.id, at: now, ownerId, dueDay });
    record({ kind: "action.asked", subject: { kind: "action-request", id }, data: { ownerId } });
  });
}
