import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { ChallengeState } from "../challenge.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { capacitiesOf } from "./capacity.ts";
import { refusalOf } from "./move-refusal.ts";
import { judgeMove } from "./moving.ts";
import { refuseIfArchived } from "./read-only.ts";
import { metRequirements } from "./requirements.server.ts";
import { statesPolicy } from "./states.policy.ts";
import { takeWay } from "./take-way.server.ts";

interface Wish {
  readonly to: ChallengeState;
  readonly reason: string;
  /** The state version that whoever decides had before them. */
  readonly seenStateVersion: number;
}

/**
 * Moves a challenge along a way of the table. Where it stands there already nothing happens, so that a repeat is
 * harmless. Winners are announced by announceWinners() alone. Throws `not_found`, `forbidden` (not theirs to move),
 * `conflict` (moved meanwhile, no such way, something is lacking) or `invalid` (a reason is needed).
 */
export async function moveChallenge(actor: Actor, id: string, wish: Wish): Promise<void> {
  const { to, reason, seenStateVersion } = wish;
  await transact(actor, async (transaction) => {
    const { sql, now } = transaction;
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, statesPolicy.oversee, challenge);
    const { state: from, stateVersion, part } = challenge;
    if (from === to) return;
    refuseIfArchived(challenge);
    if (stateVersion !== seenStateVersion) throw conflict("challenges.changedMeanwhile");
    const held = capacitiesOf(who, part);
    const met = await metRequirements(sql, challenge, now);
    const verdict = judgeMove({ from, to, held, reason, met });
    if (!("way" in verdict)) throw refusalOf(verdict);
    // Without the announcement there would be an end without winners, prizes or feedback.
    if (to === "announced") throw conflict("states.onlyByAnnouncement");
    const capacity = held.find((one) => verdict.way.by.includes(one)) ?? "sponsor";
    await takeWay(transaction, challenge, { to, reason, capacity, personId: who.id });
  });
}
