import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { actingPolicy } from "../acting.policy.ts";
import type { AnnotationWish } from "../acting.schema.ts";
import { todayAt } from "../../periods/today.store.server.ts";
import { isUnit } from "../unit.store.server.ts";
import {
  insertAnnotation,
  lockAnnotation,
  removeAnnotationRow,
  updateAnnotation,
} from "./annotation.store.server.ts";

/** How far from today a day may be that is noted; charts show no others. */
const yearsAround = { before: 10, after: 1 } as const;

/**
 * Writes an annotation, new or over what it said; the same form again changes nothing. Throws `forbidden`, `not_found`,
 * `invalid` (a day that no chart shows) or `conflict` (somebody else has changed it meanwhile).
 */
export async function keepAnnotation(actor: Actor, wish: AnnotationWish): Promise<void> {
  const { id, day, text, unitId, seenRevision } = wish;
  await transact(actor, async ({ sql, now, record }) => {
    const standing = await lockAnnotation(sql, id);
    const who = await actorNow(sql, actor);
    authorize(who, actingPolicy.annotate, undefined);
    if (standing?.isRemoved) throw notFound("acting.annotationUnknown");
    const isSame =
      standing && standing.day === day && standing.text === text && standing.unitId === unitId;
    if (isSame) return;
    if (standing && standing.revision !== seenRevision) throw conflict("acting.changedMeanwhile");
    if (unitId !== null && !(await isUnit(sql, unitId))) throw notFound("acting.unitUnknown");
    const today = await todayAt(sql, now);
    const isNear =
      day >= shiftedDay(today, -366 * yearsAround.before) &&
      day <= shiftedDay(today, 366 * yearsAround.after);
    if (!isNear) throw new Refusal("invalid", "acting.annotationFar");
    if (standing) await updateAnnotation(sql, wish);
    else if (!(await insertAnnotation(sql, wish, { personId: who.id, at: now }))) return;
    record({ kind: "annotation.kept", subject: { kind: "annotation", id }, data: {} });
  });
}

/** Takes an annotation away. Harmless when repeated. Throws `forbidden` or `not_found`. */
export async function removeAnnotation(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const standing = isId(id) ? await lockAnnotation(sql, id) : null;
    authorize(await actorNow(sql, actor), actingPolicy.annotate, undefined);
    if (!standing) throw notFound("acting.annotationUnknown");
    if (standing.isRemoved) return;
    await removeAnnotationRow(sql, id, now);
    record({ kind: "annotation.removed", subject: { kind: "annotation", id }, data: {} });
  });
}
