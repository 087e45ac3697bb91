import { byteOrderMark, csvRow } from "#app/core/csv.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import type { ScoringSheet } from "../judging/criterion.ts";
import {
  counts,
  totalOf,
  totalPlaces,
  type EvaluationState,
  type Mark,
} from "../judging/evaluation.ts";
import { marksOf, sheetOf } from "../judging/evaluation.store.server.ts";
import { writeDecimal } from "../judging/fraction.ts";

/** As challenge.gov heads its own. */
const header = [
  ...["Submission ID", "Evaluator Name", "Evaluator Email", "Evaluation Status", "Total Score"],
];

interface Row {
  readonly id: string;
  readonly submissionId: string;
  readonly judge: string;
  readonly email: string | null;
  readonly state: EvaluationState;
  readonly marks: readonly Mark[];
}

const atOnce = 500;

/** The evaluations of what was entered in a phase as the pieces of a CSV file; only what is completed has a total. */
export async function* evaluationsCsv(phaseId: string): AsyncGenerator<string> {
  const sheet = await sheetOf(sql, phaseId);
  yield byteOrderMark + csvRow(header);
  for (let after: string | null = null; ;) {
    const rows: Row[] = await prepared("evaluations-csv", text, [phaseId, after, atOnce]);
    if (rows.length > 0) yield rows.map((row) => rowOf(row, sheet)).join("");
    after = rows.at(-1)?.id ?? null;
    if (rows.length < atOnce) return;
  }
}

function rowOf(row: Row, sheet: ScoringSheet): string {
  const total = counts(row) ? writeDecimal(totalOf(sheet, row), totalPlaces) : "";
  return csvRow([row.submissionId, row.judge, row.email, statuses[row.state], total]);
}

const statuses: Readonly<Record<EvaluationState, string>> = {
  assigned: "Not Started",
  draft: "In Progress",
  completed: "Completed",
  recused: "Recused",
};

const text = `
  select e.id, e.submission_id as "submissionId", p.name as judge, p.email, e.state::text, ${marksOf}
  from evaluation e join submission s on s.id = e.submission_id join person p on p.id = e.judge_id
  where s.phase_id = $1::uuid and s.state <> 'draft' and ($2::uuid is null or e.id > $2::uuid)
  order by e.id limit $3`;
