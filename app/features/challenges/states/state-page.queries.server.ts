import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import type { ChallengeState } from "../challenge.ts";
import { isRunning } from "../challenge.ts";
import { challengeHead } from "../challenge-head.queries.server.ts";
import { findChallenge, type LockedChallenge } from "../challenge.store.server.ts";
import { capacitiesOf } from "./capacity.ts";
import { refusalOf } from "./move-refusal.ts";
import { movePageOf, movePages } from "./move-nouns.ts";
import { moveLog } from "./move-log.queries.server.ts";
import { judgeMove } from "./moving.ts";
import { metRequirements } from "./requirements.server.ts";
import { statesPolicy } from "./states.policy.ts";
import { transitionsFrom, type Requirement } from "./transitions.ts";

/** Where a challenge stands, what somebody may do next, and what has happened. Throws `not_found` or `forbidden`. */
export async function statePage(actor: Actor, id: string) {
  const { head, challenge } = await overseen(actor, id);
  const met = await metRequirements(sql, challenge, new Date());
  const clock = await clockOf(id);
  const { state, phases, publishAt } = challenge;
  const isSponsor = head.capacities.includes("sponsor");
  return {
    head,
    phase: phases.find((one) => one.id === clock.phaseId)?.name ?? null,
    nextStepAt: clock.nextStepAt?.toISOString() ?? null,
    publishAt: publishAt?.toISOString() ?? null,
    ways: waysOf(actor, challenge, met),
    mayPropose: isSponsor && state === "judging" && !head.isEntrant && !head.isJudge,
    mayAnnounce: transitionsFrom(state, head.capacities).some(({ to }) => to === "announced"),
    maySchedule: isSponsor && state === "approved",
    mayExtend: isSponsor && isRunning(state) && phases.some(({ endsAt }) => isAhead(endsAt)),
    log: await moveLog(id),
  };
}

export type StatePage = Awaited<ReturnType<typeof statePage>>;

/** The page of one move. Throws `not_found`, `forbidden` or `conflict` (it cannot be made now) with the sentence why. */
export async function movePage(actor: Actor, id: string, noun: string) {
  const page = movePageOf(noun);
  if (!page) throw notFound("challenges.notFound");
  const { head, challenge } = await overseen(actor, id);
  const met = await metRequirements(sql, challenge, new Date());
  const held = capacitiesOf(actor, challenge.part);
  const wanted = { from: challenge.state, to: page.to, held, met };
  // A reason is still to be given.
  const verdict = judgeMove({ ...wanted, reason: "to come" });
  if (!("way" in verdict)) {
    if (challenge.state === page.to) throw conflict("states.noSuchWay");
    throw refusalOf(verdict);
  }
  return { head, page, needsReason: verdict.way.needsReason };
}

/** A challenge whose course somebody oversees. */
export async function overseen(actor: Actor, id: string) {
  const head = await challengeHead(actor, id);
  const challenge = await findChallenge(sql, id, actor.id);
  if (!challenge) throw notFound("challenges.notFound");
  authorize(actor, statesPolicy.oversee, challenge);
  return { head, challenge };
}

/** The moves that are somebody's to make, with what is still lacking for each. */
function waysOf(
  actor: Actor,
  { state, part }: LockedChallenge,
  met: readonly Requirement[],
): { to: ChallengeState; noun: string; lacks: Requirement[] }[] {
  const theirs = transitionsFrom(state, capacitiesOf(actor, part));
  return movePages.flatMap(({ to, noun }) => {
    const way = theirs.find((one) => one.to === to);
    if (!way) return [];
    const lacks = way.needs.filter((one) => !met.includes(one));
    // What staff have never seen is discarded, not cancelled.
    return lacks.includes("was_public") ? [] : [{ to, noun, lacks }];
  });
}

function isAhead(at: Date | null): boolean {
  return at !== null && at > new Date();
}

async function clockOf(id: string) {
  const [row] = await prepared<{ phaseId: string | null; nextStepAt: Date | null }>(
    "challenge-clock",
    `select phase_id as "phaseId", next_step_at as "nextStepAt" from challenge where id = $1::uuid`,
    [id],
  );
  return row ?? { phaseId: null, nextStepAt: null };
}
