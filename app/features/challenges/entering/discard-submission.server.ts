import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { findSubmission } from "./submission.store.server.ts";
import { deleteDraft } from "./draft.store.server.ts";

/**
 * Throws a draft away with its team and files; gone already is harmless. What has been submitted once stays, as its
 * receipts do. Throws `not_found`, `forbidden` and `conflict`.
 */
export async function discardSubmission(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    if (isId(id) && !(await findSubmission(sql, id))) return;
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.discard, entry);
    if (entry.state !== "draft") throw conflict("entering.notDraft");
    if (!(await deleteDraft(sql, id))) throw conflict("entering.keptByReceipt");
    const { challengeId } = entry;
    const subject = { kind: "submission", id } as const;
    record({ kind: "submission.discarded", subject, data: { challengeId } });
  });
}
