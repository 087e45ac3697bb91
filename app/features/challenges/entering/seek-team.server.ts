import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findIneligibility } from "./applicants.store.server.ts";
import { holdChallenge } from "./lock-entry.server.ts";
import { phaseToEnter } from "./phase-open.ts";
import { thisMoment } from "./submission.store.server.ts";
import { putSearch, removeSearch } from "./team-search.store.server.ts";
import { personalReasons } from "./whole-reasons.ts";

const changed = (challengeId: string) =>
  ({
    kind: "team-search.changed",
    subject: { kind: "challenge", id: challengeId },
    data: {},
  }) as const;

/**
 * Says to all who see a challenge that somebody looks for team-mates; saying it again replaces the words.
 * Throws `not_found`, and `conflict` when nothing can be entered or the rules bar them.
 */
export async function seekTeam(actor: Actor, challengeId: string, text: string): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge } = await holdChallenge(sql, actor, challengeId);
    const phase = phaseToEnter(challenge, await thisMoment(sql));
    if (!phase) throw conflict("entering.notOpen");
    const applying = { challengeId, phaseId: phase.id, submissionId: null, personIds: [actor.id] };
    const reasons = await findIneligibility(sql, challenge.rule, applying);
    if (personalReasons(reasons).length > 0) throw conflict("entering.ineligible");
    await putSearch(sql, { challengeId, personId: actor.id, text, at: now });
    record(changed(challengeId));
  });
}

/** Looks for nobody any more; harmless when one did not. Throws `not_found`. */
export async function stopSeeking(actor: Actor, challengeId: string): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    await holdChallenge(sql, actor, challengeId);
    if (await removeSearch(sql, challengeId, actor.id)) record(changed(challengeId));
  });
}
