import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isRunning } from "../challenge.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { markState } from "./receipt.store.server.ts";
import { submissionPolicy } from "./submission.policy.ts";

/**
 * Takes a submission back for good, until winners are announced; its people may enter anew while its phase is open.
 * Withdrawing twice is harmless. Throws `not_found`, `forbidden` (not its lead) or `conflict` (a draft, or too late).
 */
export async function withdrawSubmission(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.lead, entry);
    if (entry.state === "withdrawn") return;
    if (entry.state === "draft") throw conflict("entering.isDraft");
    if (!isRunning(entry.challenge.state)) throw conflict("entering.withdrawnLate");
    await markState(sql, id, "withdrawn", now);
    const { challengeId } = entry;
    const subject = { kind: "submission", id } as const;
    record({ kind: "submission.withdrawn", subject, data: { challengeId } });
  });
}
