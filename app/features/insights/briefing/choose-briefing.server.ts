import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { dayOf } from "#app/core/working-days.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { briefingPolicy } from "./briefing.policy.ts";
import { organisationDays } from "./briefing.queries.server.ts";
import {
  deleteSubscription,
  insertSubscription,
  lockSubscription,
} from "./briefing.store.server.ts";
import { toldUpTo } from "./briefing.ts";

/** Wants the briefing of each month by mail. Harmless when repeated. Throws `forbidden`. */
export async function chooseBriefing(actor: Actor): Promise<void> {
  const { calendar, timeZone } = await organisationDays();
  await transact(actor, async ({ sql, now, record }) => {
    await lockSubscription(sql, actor.id);
    authorize(await actorNow(sql, actor), briefingPolicy.choose, undefined);
    const toldMonth = toldUpTo(dayOf(now, timeZone), calendar).from;
    if (!(await insertSubscription(sql, { personId: actor.id, at: now, toldMonth }))) return;
    record({ kind: "briefing.chosen", subject: { kind: "briefing", id: actor.id }, data: {} });
  });
}

/** Wants it no longer; whoever leads no longer may still say so. Harmless when repeated. */
export async function declineBriefing(actor: Actor): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    if (!(await deleteSubscription(sql, actor.id))) return;
    record({ kind: "briefing.declined", subject: { kind: "briefing", id: actor.id }, data: {} });
  });
}
