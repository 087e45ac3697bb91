import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { isRunning } from "../challenge.ts";
import { lockSeen, type LockedChallenge } from "../challenge.store.server.ts";
import type { JudgingActKind } from "./judging-act.ts";
import { judgingPolicy } from "./judging.policy.ts";

/** A phase as far as judging is concerned. */
export interface JudgedPhase {
  readonly id: string;
  readonly challengeId: string;
  readonly name: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly takesSubmissions: boolean;
  readonly isBlind: boolean;
  /** How many judges each submission is to have. */
  readonly wanted: number;
}

const columns = `p.id, p.challenge_id as "challengeId", p.name, p.starts_at as "startsAt", p.ends_at as "endsAt",
  p.takes_submissions as "takesSubmissions", is_judged_blind(p.id) as "isBlind",
  coalesce(c.judges_per_submission, 3)::int as wanted`;

/** The phases of a challenge in their order. */
export function phasesOf(sql: RunSql, challengeId: string): Promise<JudgedPhase[]> {
  return sql<JudgedPhase>(
    `select ${columns} from challenge_phase p join challenge c on c.id = p.challenge_id
     where p.challenge_id = $1 order by p.position, p.id`,
    [challengeId],
  );
}

/** A phase by id; null when there is none. */
export async function findPhase(sql: RunSql, id: string): Promise<JudgedPhase | null> {
  if (!isId(id)) return null;
  const [row] = await sql<JudgedPhase>(
    `select ${columns} from challenge_phase p join challenge c on c.id = p.challenge_id where p.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Locks a challenge for somebody who oversees its judging. Throws `not_found` or `forbidden`. */
export async function lockOverseen(
  sql: RunSql,
  actor: Actor,
  challengeId: string,
): Promise<LockedChallenge> {
  const { challenge, who } = await lockSeen(sql, actor, challengeId);
  authorize(who, judgingPolicy.oversee, challenge);
  return challenge;
}

/** Throws `conflict` once nothing about the judging may change any more. */
export function expectRunning({ state }: Pick<LockedChallenge, "state">): void {
  if (!isRunning(state)) throw conflict("judging.notRunning");
}

/** A phase of this challenge. Throws `not_found`. */
export async function phaseIn(
  sql: RunSql,
  challengeId: string,
  phaseId: string,
): Promise<JudgedPhase> {
  const phase = await findPhase(sql, phaseId);
  if (phase?.challengeId !== challengeId) throw notFound("judging.noPhase");
  return phase;
}

/** Moves the board on, so that whoever looks at it reads again. */
export async function bumpBoard(sql: RunSql, challengeId: string): Promise<void> {
  await sql(
    `insert into judging_board as b (challenge_id, revision) values ($1, 1)
     on conflict (challenge_id) do update set revision = b.revision + 1`,
    [challengeId],
  );
}

interface NewAct {
  readonly phaseId: string;
  readonly kind: JudgingActKind;
  readonly personId: string;
  readonly judgeId?: string;
  readonly submissionId?: string;
  readonly reason?: string;
  readonly at: Date;
}

/** Keeps who did what about the judging, and why. */
export async function keepAct(sql: RunSql, act: NewAct): Promise<void> {
  const { phaseId, kind, personId, judgeId, submissionId, reason, at } = act;
  await sql(
    `insert into judging_act (id, phase_id, kind, person_id, judge_id, submission_id, reason, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(at.getTime()),
      phaseId,
      kind,
      personId,
      judgeId ?? null,
      submissionId ?? null,
      reason ?? "",
      at,
    ],
  );
}
