import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { isPublic, isRunning, type ChallengeState } from "../../challenge.ts";
import { findChallenge } from "../../challenge.store.server.ts";
import { findJudge, isAsked, type JudgeState } from "../judge.store.server.ts";
import { judgingEndsAt } from "../judging-window.ts";
import { findPhase, phasesOf } from "../judging.store.server.ts";
import { askedAbout } from "../panel/declaration.store.server.ts";
import { hasClosed } from "../panel/declare-conflicts.server.ts";
import type { EvaluationState } from "../evaluation.ts";

/** Phases that somebody judges or is asked to, those with something left to do first. */
export async function ownJudging(actor: Actor) {
  const rows = await prepared<{
    phaseId: string;
    phase: string;
    challenge: string;
    language: string;
    challengeState: ChallengeState;
    state: JudgeState;
    assigned: number;
    completed: number;
  }>(
    "own-judging",
    `select p.id as "phaseId", p.name as phase, c.title as challenge, c.language::text,
       c.state::text as "challengeState", j.state::text, coalesce(e.assigned, 0)::int as assigned,
       coalesce(e.completed, 0)::int as completed
     from judge j join challenge_phase p on p.id = j.phase_id join challenge c on c.id = p.challenge_id
     left join (
       select s.phase_id, count(*) as assigned, count(*) filter (where e.state = 'completed') as completed
       from evaluation e join judged_submission s on s.id = e.submission_id
       where e.judge_id = $1::uuid and e.state <> 'recused' group by s.phase_id) e on e.phase_id = p.id
     where j.person_id = $1::uuid and j.state in ('invited', 'accepted') and is_public(c.state)
     order by c.state not in ('published', 'open', 'between_phases', 'judging'), j.state <> 'invited',
       coalesce(e.assigned, 0) = coalesce(e.completed, 0), j.invited_at desc, p.id`,
    [actor.id],
  );
  return rows.map(({ challengeState, ...row }) => ({ ...row, isOver: !isRunning(challengeState) }));
}

/** A phase that somebody judges or is asked to. Throws `not_found` for all others. */
export async function ownPhase(actor: Actor, phaseId: string) {
  const own = await findOwnPhase(actor, phaseId);
  if (!own) throw notFound("judging.notFound");
  return own;
}

async function findOwnPhase(actor: Actor, phaseId: string) {
  const phase = await findPhase(sql, phaseId);
  const judge = phase && (await findJudge(sql, phaseId, actor.id));
  const challenge = phase && (await findChallenge(sql, phase.challengeId, actor.id));
  const isTheirs = judge?.state === "invited" || judge?.state === "accepted";
  return isTheirs && challenge && isPublic(challenge.state) ? { phase, judge, challenge } : null;
}

type Own = Awaited<ReturnType<typeof ownPhase>>;

/** What a judge has to do next in a phase. */
export type Step = "answer" | "both_sides" | "wait" | "declare" | "mark";

/** Where a judge stands in a phase. */
export async function stepOf({ phase, judge, challenge }: Own): Promise<Step> {
  if (judge.state === "invited") return "answer";
  if (challenge.part.isSponsor || challenge.part.isEntrant) return "both_sides";
  if (!hasClosed(phase.endsAt, new Date())) return "wait";
  const isDone = judge.declaredAt !== null && !(await isAsked(sql, phase.id, judge.personId));
  return isDone ? "mark" : "declare";
}

/** Whether somebody has come so far in a phase that they are shown what they are assigned. */
export async function isMarking(actor: Actor, phaseId: string): Promise<boolean> {
  const own = await findOwnPhase(actor, phaseId);
  return own !== null && (await stepOf(own)) === "mark";
}

/** The page of a phase for one of its judges: what to do, and what they are assigned, by alias alone. */
export async function ownPhasePage(actor: Actor, phaseId: string) {
  const own = await ownPhase(actor, phaseId);
  const step = await stepOf(own);
  const { phase, challenge } = own;
  const end = judgingEndsAt(await phasesOf(sql, challenge.id), phase.id);
  return {
    step,
    phase: { id: phase.id, name: phase.name, isBlind: phase.isBlind },
    challenge: { id: challenge.id, title: challenge.title, language: challenge.language },
    isOver: !isRunning(challenge.state),
    endsAt: end?.toISOString() ?? null,
    closesAt: phase.endsAt?.toISOString() ?? null,
    entries: step === "mark" ? await ownEntries(actor.id, phaseId) : [],
  };
}

/** What a judge has been assigned in a phase, in the order of the aliases. */
export function ownEntries(judgeId: string, phaseId: string) {
  return prepared<{ alias: string; title: string; language: string; state: EvaluationState }>(
    "own-judged-entries",
    `select s.alias, x.title, x.language::text, e.state::text
     from evaluation e join judged_submission s on s.id = e.submission_id join submission x on x.id = s.id
     where e.judge_id = $1::uuid and s.phase_id = $2::uuid and s.alias is not null order by s.alias`,
    [judgeId, phaseId],
  );
}

/** The people about whom a judge has to declare. Throws `not_found` before they have accepted. */
export async function declarationPage(actor: Actor, phaseId: string) {
  const own = await ownPhase(actor, phaseId);
  const step = await stepOf(own);
  if (step === "answer" || step === "both_sides") throw notFound("judging.notFound");
  return {
    step,
    isFirst: own.judge.declaredAt === null,
    challenge: { id: own.challenge.id, title: own.challenge.title },
    asked: step === "declare" ? await askedAbout(sql, phaseId, actor.id) : [],
  };
}
