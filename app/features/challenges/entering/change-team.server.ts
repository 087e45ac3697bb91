import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { setLead, setRole } from "./member.store.server.ts";
import { joined } from "./submission.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { touchSubmission } from "./submission.store.server.ts";

const changed = (id: string) =>
  ({ kind: "team.changed", subject: { kind: "submission", id }, data: {} }) as const;

/** Makes somebody else of the team its lead; the lead themselves is harmless. Throws `not_found`, `forbidden`, `conflict`. */
export async function handLeadOver(actor: Actor, id: string, personId: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.lead, entry);
    if (personId === actor.id) return;
    if (!joined(entry.members).some((member) => member.personId === personId))
      throw conflict("entering.notInTeam");
    await setLead(sql, id, personId);
    await touchSubmission(sql, id, now);
    record(changed(id));
  });
}

/** Says what somebody does in the team, in their own words; empty says nothing. Throws `not_found` and `forbidden`. */
export async function describeOwnPart(actor: Actor, id: string, role: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.leave, entry);
    await setRole(sql, id, actor.id, role);
    await touchSubmission(sql, id, now);
    record(changed(id));
  });
}
