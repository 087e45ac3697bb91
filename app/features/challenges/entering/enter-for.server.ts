import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findIneligibility } from "./applicants.store.server.ts";
import { holdChallenge } from "./lock-entry.server.ts";
import { putMember } from "./member.store.server.ts";
import { phaseToEnter } from "./phase-open.ts";
import { countDrafts, insertSubmission } from "./submission-text.store.server.ts";
import { draftsAtMost } from "./submission.ts";
import { enteringPolicy } from "./entering.policy.ts";
import { findSubmission, thisMoment } from "./submission.store.server.ts";
import { personalReasons } from "./whole-reasons.ts";

/**
 * Begins a draft for a colleague, who is its lead and sees nothing of it before it is handed to them. Beginning it twice
 * is harmless. Throws `not_found`, `forbidden`, `invalid` for oneself or nobody, and `conflict`.
 */
export async function enterFor(
  actor: Actor,
  challengeId: string,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await holdChallenge(sql, actor, challengeId);
    authorize(who, enteringPolicy.enterFor, challenge);
    if (!isId(id)) throw new Refusal("invalid", "ui.brokenRequest");
    if (await findSubmission(sql, id)) return;
    const [person] = isId(personId) ? await actorsByIds(sql, [personId]) : [];
    if (!person?.active) throw new Refusal("invalid", "entering.mateUnknown");
    if (person.id === who.id) throw new Refusal("invalid", "entering.forOneself");
    const phase = phaseToEnter(challenge, await thisMoment(sql));
    if (!phase) throw conflict("entering.notOpen");
    const applying = { challengeId, phaseId: phase.id, submissionId: id, personIds: [personId] };
    const reasons = await findIneligibility(sql, challenge.rule, applying);
    if (personalReasons(reasons).length > 0) throw conflict("entering.mateIneligible");
    if ((await countDrafts(sql, challengeId, who.id)) >= draftsAtMost)
      throw conflict("entering.draftsFull", { count: draftsAtMost });
    const language = person.language ?? challenge.language;
    const begun = { id, challengeId, phaseId: phase.id, language, enteredById: who.id };
    if (!(await insertSubmission(sql, { ...begun, previousId: null, at: now }))) return;
    const lead = { submissionId: id, personId, isLead: true, invitedById: who.id, at: now };
    await putMember(sql, { ...lead, state: "invited" });
    const subject = { kind: "submission", id } as const;
    record({ kind: "submission.started", subject, data: { challengeId } });
  });
}
