import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { isRunning } from "../challenge.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen, type LockedChallenge } from "../challenge.store.server.ts";
import { insertMove, writeStanding, type PhaseChange } from "../states/move.store.server.ts";
import { refuseIfArchived } from "../states/read-only.ts";
import { wakeAt } from "../states/wake.store.server.ts";
import { nextStepAt, positionAt } from "./clock.ts";
import { lockForClock, phasesEntered, writePhase } from "./clock.store.server.ts";
import { revisionProblems } from "./revising.ts";
import { problemWords } from "./revision-words.ts";
import { isWhole, type Phase } from "./timeline.ts";

/** When a phase is to be from now on. */
interface WantedPhase {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface Wish {
  /** Those that are moved; the others stay. */
  readonly phases: readonly WantedPhase[];
  /** Why, which all concerned are told. */
  readonly reason: string;
  readonly seenStateVersion: number;
}

/**
 * Moves deadlines of a public challenge forward. A timeline that is so already changes nothing. Throws `not_found`,
 * `forbidden` (no sponsor), `conflict` (not running, changed meanwhile) or `invalid` (a rule of the timeline, or no reason).
 */
export async function extendTimeline(actor: Actor, id: string, wish: Wish): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql, now } = transaction;
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, challengePolicy.run, challenge);
    refuseIfArchived(challenge);
    const before = challenge.phases.filter(isWhole);
    const after = before.map((phase) => ({
      ...phase,
      ...wish.phases.find((one) => one.id === phase.id),
    }));
    const changes = changesBetween(before, after);
    if (changes.length === 0) return;
    if (challenge.stateVersion !== wish.seenStateVersion)
      throw conflict("challenges.changedMeanwhile");
    if (!isRunning(challenge.state)) throw conflict("states.onlyRunningExtended");
    const withSubmissions = await phasesEntered(sql, id);
    const [problem] = revisionProblems({ before, after, withSubmissions, now });
    if (problem) throw new Refusal("invalid", problemWords[problem.problem]);
    if (wish.reason.trim() === "") throw new Refusal("invalid", "states.reasonNeeded");
    await write(transaction, challenge, after, { changes, reason: wish.reason, by: who.id });
  });
}

interface Change {
  readonly changes: readonly PhaseChange[];
  readonly reason: string;
  readonly by: string;
}

async function write(
  { sql, now, record }: Transaction,
  { id, state, stateVersion }: LockedChallenge,
  after: readonly Phase[],
  { changes, reason, by }: Change,
): Promise<void> {
  for (const phase of after) await writePhase(sql, phase);
  const phaseId = (await lockForClock(sql, id))?.phaseId ?? null;
  const position = positionAt(after, now);
  const isThere = position.phaseId === phaseId && position.state === state;
  const next = isThere ? nextStepAt(after, now) : now;
  await writeStanding(sql, { id, stateVersion }, { state, phaseId, nextStepAt: next, now });
  const move = { from: state, to: state, phaseId, personId: by, capacity: "sponsor" } as const;
  const moveId = await insertMove(sql, id, { ...move, reason, changes, at: now });
  record({ kind: "challenge.extended", subject: { kind: "challenge", id }, data: { moveId } });
  await wakeAt(sql, id, next);
}

function changesBetween(
  before: readonly (Phase & { readonly name: string })[],
  after: readonly Phase[],
): PhaseChange[] {
  return before.flatMap((phase, n) => {
    const is = after[n];
    if (!is) return [];
    const same =
      phase.startsAt.getTime() === is.startsAt.getTime() &&
      phase.endsAt.getTime() === is.endsAt.getTime();
    return same ? [] : [{ name: phase.name, was: inWriting(phase), is: inWriting(is) }];
  });
}

function inWriting({ startsAt, endsAt }: Phase): PhaseChange["was"] {
  return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
