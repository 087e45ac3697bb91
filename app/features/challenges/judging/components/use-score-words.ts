import { useDecimal, useT } from "#app/ui/language/language.tsx";
import type { Criterion } from "../criterion.ts";

/** What is to be known of a criterion to say a score. */
export type ScoredBy = Pick<Criterion, "kind" | "points" | "range">;

/** Says a score the way it was given: "39 of 50", "2 of 5", "Yes". */
export function useScoreWords(): (criterion: ScoredBy, score: string | undefined) => string {
  const t = useT();
  const decimal = useDecimal();
  return ({ kind, points, range }, score = "") => {
    if (score === "") return "–";
    if (kind === "yes_no") return t(Number(score) === 0 ? "judging.no" : "judging.yes");
    const best = kind === "rating" ? range.end : points;
    return t("judging.scoreOf", { score: decimal(score), best });
  };
}
