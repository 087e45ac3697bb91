import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
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
 * The ranking of a phase with its ties and calibration: for sponsors as far as evaluations are completed, for leaders once
 * all of them are. Throws `not_found`, `forbidden` or `conflict` (marks are still coming in).
 */
export async function rankingPage(
  actor: Actor,
  challengeId: string,
  { phaseId, from }: { readonly phaseId: string | null; readonly from: number },
) {
  const rule = judgingPolicy.readRanking;
  const seen = await overseen(actor, challengeId, { phaseId, rule });
  const { challenge, phase } = seen;
  const { submissions, open } = await judgedIn(phase.id);
  const isSponsor = capacitiesOf(actor, challenge.part).includes("sponsor");
  if (!isSponsor && open > 0) throw conflict("evaluations.marksOpen");
  const sheet = await sheetOf(sql, phase.id);
  const ids = submissions.map(({ id }) => id);
  const evaluations = fitting(sheet, await evaluationsOf(sql, ids));
  const { tieRule, lotSeed } = await tieRuleOf(phase.id, sheet);
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
    ...{ phases: phaseTabs(seen), open, isSponsor, revision: seen.revision },
    phase: { id: phase.id, name: phase.name },
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

async function judgedIn(phaseId: string) {
  const submissions = await prepared<{
    id: string;
    title: string;
    alias: string | null;
    submittedAt: Date | null;
  }>(
    "ranked-submissions",
    `select s.id, x.title, s.alias, s.submitted_at as "submittedAt"
     from judged_submission s join submission x on x.id = s.id where s.phase_id = $1::uuid order by s.id`,
    [phaseId],
  );
  const [row] = await prepared<{ open: number }>(
    "open-evaluations",
    `select count(*)::int as open from evaluation e join judged_submission s on s.id = e.submission_id
     where s.phase_id = $1::uuid and e.state in ('assigned', 'draft')`,
    [phaseId],
  );
  return { submissions, open: row?.open ?? 0 };
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
