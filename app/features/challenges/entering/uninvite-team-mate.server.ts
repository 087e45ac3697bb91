import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { dropMember } from "./member.store.server.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { touchSubmission } from "./submission.store.server.ts";

/** Takes an invitation to a team back; gone or answered already is harmless. Throws `not_found` and `forbidden`. */
export async function uninviteTeamMate(actor: Actor, id: string, personId: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.lead, entry);
    const member = entry.members.find((one) => one.personId === personId);
    if (member?.state !== "invited" || member.isLead) return;
    await dropMember(sql, id, personId);
    await touchSubmission(sql, id, now);
    const subject = { kind: "submission", id } as const;
    record({ kind: "team-mate.uninvited", subject, data: { personId } });
  });
}
