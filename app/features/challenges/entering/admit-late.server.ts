import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isRunning } from "../challenge.ts";
import { putAdmission } from "./late-admission.store.server.ts";
import { holdChallenge } from "./lock-entry.server.ts";
import { phaseOf } from "./phase-open.ts";
import { enteringPolicy } from "./entering.policy.ts";
import { thisMoment } from "./submission.store.server.ts";

/** For how long somebody who is admitted may submit. */
const forHours = 24;

interface Admission {
  readonly phaseId: string;
  readonly personId: string;
  readonly reason: string;
}

/**
 * Lets somebody submit once to a phase that has ended, within a day, because something technical failed. Never a judge's
 * to do. Admitting again begins the day anew. Throws `not_found`, `forbidden`, `invalid` and `conflict`.
 */
export async function admitLate(
  actor: Actor,
  challengeId: string,
  { phaseId, personId, reason }: Admission,
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const { challenge, who } = await holdChallenge(sql, actor, challengeId);
    authorize(who, enteringPolicy.admitLate, challenge);
    const [person] = isId(personId) ? await actorsByIds(sql, [personId]) : [];
    if (!person?.active) throw new Refusal("invalid", "entering.mateUnknown");
    const phase = phaseOf(challenge, phaseId);
    if (!phase?.takesSubmissions) throw new Refusal("invalid", "entering.phaseMissing");
    const at = await thisMoment(sql);
    if (!isRunning(challenge.state)) throw conflict("entering.closed");
    if (at < phase.endsAt) throw conflict("entering.stillOpen");
    const until = new Date(at.getTime() + forHours * 3_600_000);
    await putAdmission(sql, { phaseId, personId, admittedById: who.id, reason, at, until });
    const subject = { kind: "challenge", id: challengeId } as const;
    record({ kind: "late-entry.admitted", subject, data: { phaseId, personId } });
  });
}
