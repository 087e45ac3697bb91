import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { isRunning } from "../../challenge.ts";
import { assignmentFacts } from "../panel/assignment.store.server.ts";
import { ownTotalOf, totalOf } from "../evaluation.ts";
import { evaluationsOf, judgedSubmission, sheetOf } from "../evaluation.store.server.ts";
import { writeDecimal } from "../fraction.ts";
import type { Assignment } from "../assignment.ts";
import { bounds } from "../criterion.ts";
import { overseen } from "../overseen.queries.server.ts";
import { fitting } from "./fitting.ts";

/** One entry with its evaluations, for those who oversee the judging: marks where an evaluation is completed. */
export async function entryEvaluations(actor: Actor, challengeId: string, submissionId: string) {
  const { challenge, revision } = await overseen(actor, challengeId, {});
  const submission = await judgedSubmission(sql, challengeId, submissionId);
  if (!submission) throw notFound("judging.noEntry");
  const { phaseId, alias } = submission;
  const [sheet, evaluations, facts, [about], judges, waiting] = await Promise.all([
    sheetOf(sql, phaseId),
    evaluationsOf(sql, [submissionId]),
    assignmentFacts(sql, phaseId),
    prepared<{ title: string; language: string }>(
      "entry-title",
      "select title, language::text from submission where id = $1::uuid",
      [submissionId],
    ),
    judgesFor(phaseId, submissionId),
    proposalsFor(submissionId),
  ]);
  const fits = new Set(fitting(sheet, evaluations).map(({ id }) => id));
  const names = new Map(judges.map((one) => [one.id, one] as const));
  return {
    ...{ revision, alias, phaseId, id: submissionId, waiting },
    title: about?.title ?? "",
    language: about?.language ?? "en",
    criteria: sheet.criteria.map(({ id, title, kind, points, range }) => ({
      ...{ id, title, kind, points, range },
    })),
    isOpen: isRunning(challenge.state),
    evaluations: evaluations.map((one) => ({
      judgeId: one.judgeId,
      judge: names.get(one.judgeId)?.name ?? "",
      state: one.state,
      reason: names.get(one.judgeId)?.reason ?? "",
      ...(fits.has(one.id)
        ? {
            total: writeDecimal(totalOf(sheet, one), 2),
            own: writeDecimal(ownTotalOf(sheet, one), 2),
            marks: one.marks,
          }
        : { total: null, own: null, marks: [] }),
    })),
    free: judges
      .filter(({ id }) => facts.judgeIds.includes(id))
      .filter(({ id }) => !evaluations.some((one) => one.judgeId === id))
      .map(({ id, name }) => ({
        ...{ id, name },
        inConflict: facts.conflicts.get(submissionId)?.has(id) ?? false,
      })),
  };
}

/** Judges of the phase, and whoever has an evaluation of the entry. */
function judgesFor(phaseId: string, submissionId: string) {
  return prepared<{ id: string; name: string; reason: string | null }>(
    "entry-judges",
    `select p.id, p.name, e.recusal_reason as reason from person p
     left join evaluation e on e.judge_id = p.id and e.submission_id = $2::uuid
     where e.id is not null or exists (select from judge j
       where j.phase_id = $1::uuid and j.person_id = p.id and j.state = 'accepted')
     order by p.name, p.id`,
    [phaseId, submissionId],
  );
}

/** Scores that wait for a second person. */
function proposalsFor(submissionId: string) {
  return prepared<{ id: string; judgeId: string; criterionId: string; score: string }>(
    "entry-proposals",
    `select o.id, e.judge_id as "judgeId", o.criterion_id as "criterionId", o.score
     from mark_override o join evaluation e on e.id = o.evaluation_id
     where e.submission_id = $1::uuid and not o.is_confirmed and o.ended_at is null order by o.id`,
    [submissionId],
  );
}

/** One judge's completed evaluation, for those who would reopen it or propose another score. Throws `not_found`. */
export async function oneEvaluation(
  actor: Actor,
  challengeId: string,
  { submissionId, judgeId }: Assignment,
) {
  const page = await entryEvaluations(actor, challengeId, submissionId);
  const evaluation = page.evaluations.find((one) => one.judgeId === judgeId);
  if (!evaluation) throw notFound("evaluations.noEvaluation");
  if (evaluation.state !== "completed") throw conflict("evaluations.draftNotOverridden");
  const { criteria } = await sheetOf(sql, page.phaseId);
  return {
    judge: evaluation.judge,
    criteria: criteria.map((criterion) => {
      const mark = evaluation.marks.find(({ criterionId }) => criterionId === criterion.id);
      const [least, most] = bounds(criterion);
      return { id: criterion.id, title: criterion.title, least, most, given: mark?.score ?? "" };
    }),
  };
}
