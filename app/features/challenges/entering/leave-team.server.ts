import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { setMemberState } from "./member.store.server.ts";
import { expectTeamOpen } from "./team-open.ts";
import { joined } from "./submission.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { thisMoment, touchSubmission } from "./submission.store.server.ts";

/**
 * Leaves a team. Its lead hands it over first; where that would leave too few behind what has been submitted, it is
 * withdrawn or made a draft first.
 * Returns its challenge. Throws `not_found`, `forbidden` and `conflict`.
 */
export async function leaveTeam(actor: Actor, id: string): Promise<string> {
  return transact(actor, async ({ sql, now, record }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.leave, entry);
    expectTeamOpen(entry, await thisMoment(sql));
    if (entry.part.isLead) throw conflict("entering.leadLeaves");
    const left = joined(entry.members).length - 1;
    const { fewest } = entry.challenge.rule;
    if (entry.state === "submitted" && left < fewest)
      throw conflict("entering.leavesTooFew", { count: fewest });
    const at = { submissionId: id, personId: actor.id, at: now };
    await setMemberState(sql, at, "declined");
    await touchSubmission(sql, id, now);
    record({ kind: "team-mate.left", subject: { kind: "submission", id }, data: {} });
    return entry.challengeId;
  });
}
