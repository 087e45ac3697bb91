import type { Actor } from "#app/core/actor.ts";
import { system } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { dropOpenEdit, openCase } from "./case.store.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";

/** Puts an idea that has just been posted, and waits, before moderators. Harmless when repeated: `caseId` is the event's. */
export async function queueIdea(ideaId: string, caseId: string): Promise<void> {
  await transact(system, async (transaction) => {
    const thing = await registry().moderated.get("idea")?.lock(transaction.sql, ideaId);
    if (thing?.standing !== "waiting") return;
    const known = await transaction.sql("select from moderation_case where id = $1", [caseId]);
    if (known.length === 0) await arrive(transaction, thing, caseId);
  });
}

/** Puts a change of an idea, which waits, before moderators. Harmless when repeated: `caseId` is the event's. */
export async function queueEdit(ideaId: string, caseId: string): Promise<void> {
  await transact(system, async (transaction) => {
    const { sql } = transaction;
    const thing = await registry().moderated.get("idea")?.lock(sql, ideaId);
    const known = await sql("select from moderation_case where id = $1", [caseId]);
    if (thing?.edit && known.length === 0) await arrive(transaction, thing, caseId, "edit");
  });
}

/** Takes a change out of the queue that was taken back, unless another one waits. Harmless when repeated. */
export async function unqueueEdit(ideaId: string): Promise<void> {
  await transact(system, async ({ sql }) => {
    const thing = await registry().moderated.get("idea")?.lock(sql, ideaId);
    if (thing && !thing.edit) await dropOpenEdit(sql, ideaId);
  });
}

/**
 * Sends an idea that was not let through to moderators again; while it waits for them a repeat is harmless.
 * Throws `not_found`, `forbidden`, and `conflict` when it does not wait any more.
 */
export async function sendIdeaAgain(actor: Actor, ideaId: string): Promise<void> {
  if (!isId(ideaId)) throw notFound("reporting.notFound");
  await transact(actor, async (transaction) => {
    const { sql, now } = transaction;
    const thing = await registry().moderated.get("idea")?.lock(sql, ideaId);
    const who = await actorNow(sql, actor);
    if (!thing?.canSee(who)) throw notFound("reporting.notFound");
    authorize(who, moderationPolicy.appeal, thing);
    if (thing.standing !== "waiting") throw conflict("reporting.waitsNoMore");
    await arrive(transaction, thing, newId(now.getTime()));
  });
}

async function arrive(
  { sql, now, record }: Transaction,
  thing: Parameters<typeof openCase>[1]["thing"],
  id: string,
  kind: "waiting" | "edit" = "waiting",
): Promise<void> {
  const caseId = await openCase(sql, { id, kind, thing, at: now });
  if (caseId !== id) return;
  const subject = { kind: "moderation", id } as const;
  record({ kind: "case.arrived", subject, data: { ideaId: thing.ideaId } });
}
