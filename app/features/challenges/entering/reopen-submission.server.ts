import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findEvaluations } from "../screening/screening.store.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { isOpenAt, phaseOf } from "./phase-open.ts";
import { markState } from "./receipt.store.server.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { thisMoment } from "./submission.store.server.ts";

/**
 * Makes a draft again of what has been submitted, so that its files can be changed; it counts no longer until it is
 * submitted anew. A draft stays one. Throws `not_found`, `forbidden` (not its lead) and `conflict` once its phase has
 * closed or judges have it.
 */
export async function reopenSubmission(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.lead, entry);
    if (entry.state === "draft") return;
    if (entry.state === "withdrawn") throw conflict("entering.isWithdrawn");
    const phase = phaseOf(entry.challenge, entry.phaseId);
    if (!phase || !isOpenAt(entry.challenge, phase, await thisMoment(sql)))
      throw conflict("entering.closed");
    if ((await findEvaluations(sql, id)).length > 0) throw conflict("entering.judged");
    await markState(sql, id, "draft", now);
    const { challengeId } = entry;
    const subject = { kind: "submission", id } as const;
    record({ kind: "submission.reopened", subject, data: { challengeId } });
  });
}
