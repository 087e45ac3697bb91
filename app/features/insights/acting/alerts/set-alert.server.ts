import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { actingPolicy } from "../acting.policy.ts";
import type { AlertWish } from "../acting.schema.ts";
import { isUnit } from "../unit.store.server.ts";
import { alertsAtMost } from "./alert.ts";
import {
  alertCount,
  insertAlert,
  isAlertSet,
  lockAlertsOf,
  removeAlertRow,
} from "./alert.store.server.ts";

/**
 * Sets an alert for oneself; sent again, it is set once. Throws `forbidden`, `not_found` (no such unit) or `conflict` (one
 * has as many as one may have).
 */
export async function setAlert(actor: Actor, wish: AlertWish): Promise<void> {
  const { id, unitId, figure } = wish;
  await transact(actor, async ({ sql, now, record }) => {
    await lockAlertsOf(sql, actor.id);
    const who = await actorNow(sql, actor);
    authorize(who, actingPolicy.watch, undefined);
    if (await isAlertSet(sql, id)) return;
    if (unitId !== null && !(await isUnit(sql, unitId))) throw notFound("acting.unitUnknown");
    if ((await alertCount(sql, who.id)) >= alertsAtMost)
      throw conflict("acting.alertsMany", { count: alertsAtMost });
    await insertAlert(sql, wish, { personId: who.id, at: now });
    record({ kind: "alert.set", subject: { kind: "figure-alert", id }, data: { figure } });
  });
}

/** Takes an alert of one's own away. Harmless when repeated. Throws `forbidden` or `not_found`. */
export async function removeAlert(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const who = await actorNow(sql, actor);
    authorize(who, actingPolicy.watch, undefined);
    const outcome = isId(id)
      ? await removeAlertRow(sql, id, { personId: who.id, at: now })
      : "none";
    if (outcome === "none") throw notFound("acting.alertUnknown");
    if (outcome === "removed")
      record({ kind: "alert.removed", subject: { kind: "figure-alert", id }, data: {} });
  });
}
