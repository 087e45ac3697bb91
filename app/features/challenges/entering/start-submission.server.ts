import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findIneligibility } from "./applicants.store.server.ts";
import { holdChallenge } from "./lock-entry.server.ts";
import { putMember } from "./member.store.server.ts";
import { phaseToEnter } from "./phase-open.ts";
import { countDrafts, insertSubmission } from "./submission-text.store.server.ts";
import { draftsAtMost } from "./submission.ts";
import { findSubmission, thisMoment } from "./submission.store.server.ts";
import { personalReasons } from "./whole-reasons.ts";

/**
 * Begins a draft under an id made by the form, with its starter as lead; beginning it twice is harmless.
 * Throws `not_found`, and `conflict` when nothing can be entered now, the rules bar them, or they have drafts enough.
 */
export async function startSubmission(
  actor: Actor,
  challengeId: string,
  { id }: { readonly id: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await holdChallenge(sql, actor, challengeId);
    if (await findSubmission(sql, id)) return;
    const phase = phaseToEnter(challenge, await thisMoment(sql));
    if (!phase) throw conflict("entering.notOpen");
    const applying = { challengeId, phaseId: phase.id, submissionId: id, personIds: [who.id] };
    const reasons = await findIneligibility(sql, challenge.rule, applying);
    if (personalReasons(reasons).length > 0) throw conflict("entering.ineligible");
    if ((await countDrafts(sql, challengeId, who.id)) >= draftsAtMost)
      throw conflict("entering.draftsFull", { count: draftsAtMost });
    const language = who.language ?? challenge.language;
    const begun = { id, challengeId, phaseId: phase.id, language, enteredById: null };
    if (!(await insertSubmission(sql, { ...begun, previousId: null, at: now }))) return;
    const lead = { submissionId: id, personId: who.id, isLead: true, invitedById: null, at: now };
    await putMember(sql, { ...lead, state: "joined" });
    record({
      kind: "submission.started",
      subject: { kind: "submission", id },
      data: { challengeId },
    });
  });
}
