import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findIneligibility } from "./applicants.store.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { putMember } from "./member.store.server.ts";
import { expectTeamOpen } from "./team-open.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { thisMoment, touchSubmission } from "./submission.store.server.ts";
import { personalReasons } from "./whole-reasons.ts";

/**
 * Asks a colleague into the team; asking again, or asking somebody who is in it, is harmless.
 * Throws `not_found`, `forbidden` (not its lead), `invalid` for somebody who is not active, and `conflict` when the team
 * is full or stands as it is, or the colleague may not enter.
 */
export async function inviteTeamMate(actor: Actor, id: string, personId: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.lead, entry);
    expectTeamOpen(entry, await thisMoment(sql));
    const [person] = isId(personId) ? await actorsByIds(sql, [personId]) : [];
    if (!person?.active) throw new Refusal("invalid", "entering.mateUnknown");
    const there = entry.members.filter(({ state }) => state !== "declined");
    if (there.some((member) => member.personId === personId)) return;
    const { most } = entry.challenge.rule;
    if (there.length >= most) throw conflict("entering.teamFull", { count: most });
    const { challengeId, phaseId } = entry;
    const applying = { challengeId, phaseId, submissionId: id, personIds: [personId] };
    const reasons = await findIneligibility(sql, entry.challenge.rule, applying);
    if (personalReasons(reasons).length > 0) throw conflict("entering.mateIneligible");
    const invited = { submissionId: id, personId, isLead: false, invitedById: actor.id, at: now };
    await putMember(sql, { ...invited, state: "invited" });
    await touchSubmission(sql, id, now);
    record({
      kind: "team-mate.invited",
      subject: { kind: "submission", id },
      data: { personId },
    });
  });
}
