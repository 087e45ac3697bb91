import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { Moderated } from "#app/core/moderated.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { writeAct } from "./act.store.server.ts";
import { outcomesOf, reasonedOutcomes, type ActKind, type Case, type Outcome } from "./case.ts";
import { closeCase, closerOf } from "./case.store.server.ts";
import { holdCase } from "./hold-case.server.ts";
import { appealedKind } from "./moderation-appeal.store.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";

interface Decision {
  readonly outcome: Outcome;
  readonly reasonId: string;
  readonly explanation: string;
  /** The version of the thing that was read before; needed to let something through or not. */
  readonly version?: string;
}

/**
 * Decides a case: leaves a thing as it is, warns or hides; lets an idea or a change of it through or not; upholds an appeal or grants it.
 * Of two at once one wins, and nothing that waits is decided as another text than the one that was read. Throws `not_found`, `forbidden` (whoever wrote it, or decided what is appealed against),
 * `conflict` (somebody has decided or changed it meanwhile, or the thing is gone), `invalid`.
 */
export async function decideCase(actor: Actor, caseId: string, decision: Decision): Promise<void> {
  if (!isId(caseId)) throw notFound("moderation.caseUnknown");
  await transact(actor, async (transaction) => {
    const { sql, now } = transaction;
    const { held, thing } = await holdCase(sql, caseId);
    const who = await actorNow(sql, actor);
    authorize(who, moderationPolicy.handle, held);
    const allowed: readonly Outcome[] = outcomesOf[held.kind];
    if (!allowed.includes(decision.outcome)) throw new Refusal("invalid", "ui.brokenRequest");
    if (held.closedAt !== null) {
      throw conflict("moderation.overtaken", { name: await closerOf(sql, caseId) });
    }
    if (waits(held, thing) && thing.version !== decision.version)
      throw conflict("moderation.changedMeanwhile");
    const kind = await carryOut(transaction, held, thing, decision.outcome);
    await closeCase(sql, { id: caseId, outcome: kind, at: now });
    const { reasonId, explanation } = decision;
    const told = reasonedOutcomes.includes(decision.outcome);
    const words = { reasonId: told ? reasonId : null, explanation };
    // Of a change that is kept what it would have said, so that its author can go on from there.
    const said = held.kind === "edit" ? (thing.edit?.said ?? thing.said) : thing.said;
    await writeAct(transaction, { kind, thing: { ...thing, said }, caseId, by: who, ...words });
  });
}

/** Whether there is something that nobody but its authors and moderators reads yet. */
function waits({ kind }: Case, thing: Moderated): boolean {
  return kind === "edit" ? Boolean(thing.edit) : kind === "waiting" && thing.standing === "waiting";
}

/** Does what was decided, and says what kind of act that is. */
async function carryOut(
  { sql, now, record }: Transaction,
  held: Case,
  thing: Moderated,
  outcome: Outcome,
): Promise<ActKind> {
  switch (outcome) {
    case "hidden":
      if (thing.standing !== "shown") throw conflict("moderation.goneAlready");
      await thing.hide(sql, now);
      return "hidden";
    case "approved": {
      if (thing.standing !== "waiting" || !thing.letThrough)
        throw conflict("moderation.goneAlready");
      const { authorId, ...data } = await thing.letThrough(sql, now);
      // What follows from a new idea follows now, in its author's name.
      record({ kind: "idea.submitted", subject: { kind: "idea", id: thing.id }, data }, authorId);
      return "approved";
    }
    case "edit_approved":
      if (!thing.edit?.write) throw conflict("moderation.editGone");
      await thing.edit.write({ sql, now, record });
      return "edit_approved";
    case "edit_refused":
      await thing.edit?.drop(sql);
      return "edit_refused";
    case "granted":
      return grant({ sql }, held, thing);
    case "dismissed":
    case "warned":
    case "refused":
    case "upheld":
      return outcome;
  }
}

/** What an appeal asks for: a hidden thing is shown again, a warning taken back. */
async function grant(
  { sql }: Pick<Transaction, "sql">,
  { id }: Case,
  thing: Moderated,
): Promise<ActKind> {
  if ((await appealedKind(sql, id)) !== "hidden") return "warning_withdrawn";
  if (thing.standing === "hidden") await thing.restore(sql);
  return "restored";
}
