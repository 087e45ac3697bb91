import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { lockSeen, type LockedChallenge } from "../challenge.store.server.ts";
import { findPhase, type JudgedPhase } from "./judging.store.server.ts";

export type JudgeState = "invited" | "accepted" | "declined" | "removed";

/** Somebody as judge of one phase. */
export interface Judge {
  readonly personId: string;
  readonly state: JudgeState;
  readonly declaredAt: Date | null;
}

/** A phase, its challenge and somebody's part in judging it. */
export interface OwnPhase {
  readonly challenge: LockedChallenge;
  readonly phase: JudgedPhase;
  readonly judge: Judge;
}

/** Somebody's row as judge of a phase; null when they were never asked. */
export async function findJudge(
  sql: RunSql,
  phaseId: string,
  personId: string,
): Promise<Judge | null> {
  if (!isId(personId)) return null;
  const [row] = await sql<Judge>(
    `select person_id as "personId", state::text, declared_at as "declaredAt" from judge
     where phase_id = $1 and person_id = $2`,
    [phaseId, personId],
  );
  return row ?? null;
}

/** Locks the challenge of a phase that this person judges or is asked to. Throws `not_found` for all others. */
export async function lockOwnPhase(sql: RunSql, actor: Actor, phaseId: string): Promise<OwnPhase> {
  const phase = await findPhase(sql, phaseId);
  const known = phase && (await findJudge(sql, phaseId, actor.id));
  if (!phase || !known) throw notFound("judging.notFound");
  const { challenge } = await lockSeen(sql, actor, phase.challengeId);
  // Read again: what is known before the lock may be as old as the wait for it.
  const judge = await findJudge(sql, phaseId, actor.id);
  if (!judge || judge.state === "removed") throw notFound("judging.notFound");
  return { challenge, phase, judge };
}

/** Throws unless they have accepted, sponsor and enter nothing, and have declared about everybody behind submissions. */
export async function expectReady(
  sql: RunSql,
  { challenge, phase, judge }: OwnPhase,
): Promise<void> {
  if (judge.state !== "accepted") throw notFound("judging.notFound");
  if (challenge.part.isSponsor || challenge.part.isEntrant) throw conflict("judging.bothSides");
  if (judge.declaredAt === null || (await isAsked(sql, phase.id, judge.personId)))
    throw conflict("judging.declareFirst");
}

/** Whether there is anybody behind a submission of the phase about whom this judge has not declared. */
export async function isAsked(sql: RunSql, phaseId: string, judgeId: string): Promise<boolean> {
  const [row] = await sql<{ asked: boolean }>(
    `select exists (select from behind_submission b where b.phase_id = $1 and not exists (
       select from judge_conflict c
       where c.phase_id = $1 and c.judge_id = $2 and c.person_id = b.person_id)) as asked`,
    [phaseId, judgeId],
  );
  return row?.asked ?? false;
}

/** Asks somebody to judge, anew where they had declined or were taken off. */
export async function putInvitation(
  sql: RunSql,
  invitation: { phaseId: string; personId: string; inviterId: string; at: Date },
): Promise<void> {
  const { phaseId, personId, inviterId, at } = invitation;
  await sql(
    `insert into judge (phase_id, person_id, state, invited_by_id, invited_at) values ($1, $2, 'invited', $3, $4)
     on conflict (phase_id, person_id) do update
       set state = 'invited', invited_by_id = $3, invited_at = $4, answered_at = null`,
    [phaseId, personId, inviterId, at],
  );
}

/** Writes what became of an invitation. */
export async function setJudgeState(
  sql: RunSql,
  {
    phaseId,
    personId,
    state,
    at,
  }: { phaseId: string; personId: string; state: JudgeState; at: Date },
): Promise<void> {
  await sql(
    "update judge set state = $3::judge_state, answered_at = $4 where phase_id = $1 and person_id = $2",
    [phaseId, personId, state, at],
  );
}
