import type { Actor } from "#app/core/actor.ts";
import { authorize, type Rule } from "#app/core/policy.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { findChallenge, type LockedChallenge } from "../challenge.store.server.ts";
import { judgingPolicy, type JudgingSeen } from "./judging.policy.ts";
import { phasesOf, type JudgedPhase } from "./judging.store.server.ts";

export interface Overseen {
  readonly challenge: LockedChallenge;
  readonly phases: readonly JudgedPhase[];
  /** The one that the page shows. */
  readonly phase: JudgedPhase;
  /** How far the board is, for open pages. */
  readonly revision: number;
}

/**
 * A challenge's judging for somebody whom `rule` lets see it, and the phase in question: the one asked for, else the
 * latest that has closed, else the first. Throws `not_found` or `forbidden`.
 */
export async function overseen(
  actor: Actor,
  challengeId: string,
  { phaseId, rule = judgingPolicy.oversee }: { phaseId?: string | null; rule?: Rule<JudgingSeen> },
): Promise<Overseen> {
  const challenge = isId(challengeId) ? await findChallenge(sql, challengeId, actor.id) : null;
  if (!challenge || !may(actor, challengePolicy.see, challenge))
    throw notFound("challenges.notFound");
  authorize(actor, rule, challenge);
  // The revision first: read afterwards, it could be ahead of what the page shows.
  const [board] = await sql<{ revision: number }>(
    "select revision from judging_board where challenge_id = $1",
    [challengeId],
  );
  const phases = await phasesOf(sql, challengeId);
  const phase = phaseShown(phases, phaseId ?? null);
  if (!phase) throw notFound("judging.noPhase");
  return { challenge, phases, phase, revision: board?.revision ?? 0 };
}

function phaseShown(phases: readonly JudgedPhase[], asked: string | null): JudgedPhase | undefined {
  if (asked !== null) return phases.find(({ id }) => id === asked);
  const taking = phases.filter(({ takesSubmissions }) => takesSubmissions);
  const closed = taking.filter(({ endsAt }) => endsAt !== null && endsAt.getTime() <= Date.now());
  return closed.at(-1) ?? taking[0] ?? phases[0];
}

/** Phases as a page's tabs show them: those that take submissions. */
export function phaseTabs({ phases, phase }: Pick<Overseen, "phases" | "phase">) {
  return phases
    .filter(({ takesSubmissions, id }) => takesSubmissions || id === phase.id)
    .map(({ id, name }) => ({ id, name, current: id === phase.id }));
}
