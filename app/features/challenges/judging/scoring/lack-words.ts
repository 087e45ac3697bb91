import type { MessageKey } from "#app/core/words.ts";
import type { EvaluationLack } from "../evaluation.ts";

/** What an evaluation lacks, in words. */
export const lackWords: Readonly<Record<EvaluationLack["problem"], MessageKey>> = {
  score_missing: "scoring.lackScore",
  comment_missing: "scoring.lackComment",
  not_a_number: "scoring.lackNumber",
  not_whole: "scoring.lackWhole",
  below: "scoring.lackBelow",
  above: "scoring.lackAbove",
};
