import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { keepPace } from "#app/platform/newcomer-pace.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { offeredReason } from "./act.store.server.ts";
import { openCase } from "./case.store.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";
import { insertReport, reportBy } from "./report.store.server.ts";

const pace = {
  what: "report",
  hours: "reporting.paceHours",
  minutes: "reporting.paceMinutes",
} as const;

interface NewReport {
  readonly thing: { readonly kind: ModeratedKind; readonly id: string };
  readonly reasonId: string;
  readonly words: string;
}

/**
 * Tells moderators that a thing is not right, with what it says at this moment, and returns the report's id. While the
 * case is open a repeat is harmless and changes nothing. Throws `not_found`, `forbidden` (one's own), `conflict` (it is
 * hidden or gone already), `invalid` (a reason that is not offered), `rate_limited`.
 */
export async function reportThing(
  actor: Actor,
  { thing: asked, reasonId, words }: NewReport,
): Promise<string> {
  return transact(actor, async ({ sql, now, record }) => {
    const thing = await registry().moderated.get(asked.kind)?.lock(sql, asked.id);
    const who = await actorNow(sql, actor);
    if (!thing?.canSee(who)) throw notFound("reporting.notFound");
    authorize(who, moderationPolicy.report, thing);
    if (thing.standing !== "shown") throw conflict("reporting.goneAlready");
    const before = await reportBy(sql, actor.id, thing.id);
    if (before !== null) return before;
    await keepPace(sql, actor, pace, now);
    const reason = await offeredReason(sql, reasonId);
    const id = newId(now.getTime());
    const caseId = await openCase(sql, {
      id: newId(now.getTime()),
      kind: "reports",
      thing,
      at: now,
    });
    const said = { reasonId, reason, words, said: thing.said };
    await insertReport(sql, { id, caseId, reporterId: actor.id, at: now, ...said });
    const subject = { kind: "moderation", id: caseId } as const;
    record({ kind: "case.arrived", subject, data: { ideaId: thing.ideaId } });
    return id;
  });
}
