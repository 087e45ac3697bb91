import type { Actor } from "#app/core/actor.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { capacitiesOf } from "../../states/capacity.ts";
import { calibrationOf } from "../calibration.ts";
import type { HintedSheet } from "../evaluation.store.server.ts";
import { evaluationsOf, sheetOf } from "../evaluation.store.server.ts";
import { judgingPolicy } from "../judging.policy.ts";
import { overseen, phaseTabs } from "../overseen.queries.server.ts";
import { rankingOf } from "../ranking.ts";
import type { Tie, TieStep } from "../tie-rule.ts";
import { fitting } from "./fitting.ts";

/** Rows that the page shows at once. */
export const rankedPerPage = 100;

/**
 * The ranking of a phase: for sponsors as far as evaluations are completed, for leaders once all of them are; until then
 * they learn how many are. Throws `not_found` or `forbidden`.
 */
export async function rankingPage(
  actor: Actor,
  challengeId: string,
  { phaseId, from }: { readonly phaseId: string | null; readonly from: number },
) {
  const rule = judgingPolicy.readRanking;
  const seen = await overseen(actor, challengeId, { phaseId, rule });
  const { challenge, phase, revision } = seen;
  const marks = await marksIn(phase.id);
  const isSponsor = capacitiesOf(actor, challenge.part).includes("sponsor");
  const isShown = isSponsor || marks.open === 0;
  return {
    ...{ phases: phaseTabs(seen), revision, isSponsor, marks },
    ranking: isShown ? await shownRanking(phase.id, from) : null,
  };
}

/** A ranking with its ties and calibration, as its page shows it. */
export type ShownRanking = Awaited<ReturnType<typeof shownRanking>>;

async function shownRanking(phaseId: string, from: number) {
  const submissions = await judgedIn(phaseId);
  const sheet = await sheetOf(sql, phaseId);
  const ids = submissions.map(({ id }) => id);
  const evaluations = fitting(sheet, await evaluationsOf(sql, ids));
  const { tieRule, lotSeed } = await tieRuleOf(phaseId, sheet);
  const { ranked, unranked, ties, leftOut } = rankingOf({
    ...{ sheet, evaluations, submissions, tieRule, lotSeed },
  });
  const calibration = calibrationOf(sheet, evaluations);
  const names = await namesOf(calibration.judges.map(({ judgeId }) => judgeId));
  const titles = new Map(submissions.map(({ id, title, alias }) => [id, { title, alias }]));
  const entry = (id: string) => ({ id, ...(titles.get(id) ?? { title: "", alias: null }) });
  const spreads = new Map(
    calibration.submissions.map(({ submissionId, total }) => [submissionId, total]),
  );
  return {
    criteria: sheet.criteria.map(({ id, title, points }) => ({ id, title, points })),
    ranked: ranked.slice(from, from + rankedPerPage).map(({ submissionId, ...row }) => ({
      ...row,
      ...entry(submissionId),
      spread: spreads.get(submissionId) ?? null,
    })),
    next: ranked.length > from + rankedPerPage ? from + rankedPerPage : null,
    unranked: unranked.length,
    ties: ties.slice(0, tiesShown).map((tie) => told(tie, entry)),
    leftOut: leftOut.map(({ judgeId, reason }) => ({ judge: names.get(judgeId) ?? "", reason })),
    judges: calibration.judges.map(({ judgeId, ...spread }) => ({
      ...{ id: judgeId, name: names.get(judgeId) ?? "", ...spread },
    })),
    overall: calibration.criteria,
  };
}

const tiesShown = 50;

/** A tie with what its entries are called. */
function told<Entry>({ submissionIds, steps, shared, place }: Tie, entry: (id: string) => Entry) {
  return {
    ...{ place, entries: submissionIds.map(entry) },
    shared: shared.map((group) => group.map(entry)),
    steps: steps.map(({ step, values, groups }) => ({
      step,
      groups: groups.map((group) => group.map(entry)),
      values: values.map(({ submissionId, value }) => ({ entry: entry(submissionId), value })),
    })),
  };
}

function judgedIn(phaseId: string) {
  return prepared<{ id: string; title: string; alias: string | null; submittedAt: Date | null }>(
    "ranked-submissions",
    `select s.id, x.title, s.alias, s.submitted_at as "submittedAt"
     from judged_submission s join submission x on x.id = s.id where s.phase_id = $1::uuid order by s.id`,
    [phaseId],
  );
}

/** How many evaluations of a phase are to be completed, and how many of them are not yet. */
async function marksIn(phaseId: string) {
  const [row] = await prepared<{ all: number; open: number }>(
    "phase-marks",
    `select count(*)::int as all, count(*) filter (where e.state <> 'completed')::int as open
     from evaluation e join judged_submission s on s.id = e.submission_id
     where s.phase_id = $1::uuid and e.state <> 'recused'`,
    [phaseId],
  );
  return row ?? { all: 0, open: 0 };
}

/** The rule, without steps about criteria of other sheets. */
async function tieRuleOf(phaseId: string, { criteria }: HintedSheet) {
  const [row] = await prepared<{ tieRule: TieStep[]; lotSeed: string | null }>(
    "tie-rule",
    `select c.tie_rule as "tieRule", p.lot_seed as "lotSeed"
     from challenge_phase p join challenge c on c.id = p.challenge_id where p.id = $1::uuid`,
    [phaseId],
  );
  const known = new Set(criteria.map(({ id }) => id));
  const tieRule = (row?.tieRule ?? []).filter(
    (step) => step.by !== "criterion" || known.has(step.criterionId),
  );
  return { tieRule, lotSeed: row?.lotSeed ?? phaseId };
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ id: string; name: string }>(
    "select id, name from person where id = any($1::uuid[])",
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
