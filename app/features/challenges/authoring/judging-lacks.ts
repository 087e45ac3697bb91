/**
 * What is missing where a challenge says how it is judged. Blind judging needs private submissions without anything that
 * leads to a person: the combination is refused here, before anybody has entered.
 */
import { sheetProblems, type ScoringSheet } from "../judging/criterion.ts";
import { lack, type OwnLack } from "./lack.ts";
import type { ChallengeDraft } from "./draft.ts";

/** More would make a panel of which nobody reads all. */
export const judgesAtMost = 20;
/** More would be no choice; the database holds to it as well. */
export const choicesAtMost = 50;

/** Judging: a sheet for each phase that takes submissions, judges for each of them, a tie rule that can be applied. */
export function judgingLacks(draft: ChallengeDraft): OwnLack[] {
  const { judging } = draft;
  return [
    ...coverage(draft),
    ...judging.sheets.flatMap(sheetLacks),
    ...countLacks("judgesPerSubmission", judging.judgesPerSubmission, judgesAtMost),
    ...(judging.peoplesChoices === null ? [] : choiceLacks(judging)),
    ...tieLacks(draft),
    ...(judging.isBlind ? blindnessLacks(draft) : []),
  ];
}

function coverage({ phases, judging }: ChallengeDraft): OwnLack[] {
  const known = new Set(phases.map(({ id }) => id));
  const judged = judging.sheets.map(({ phaseId }) => phaseId);
  const toJudge = phases.filter(({ takesSubmissions }) => takesSubmissions);
  if (judged.length === 0 && toJudge.length === 0) return [lack("sheets", "missing")];
  return [
    ...toJudge
      .filter(({ id }) => !judged.includes(id))
      .map(({ id }) => lack("sheets", "missing", id)),
    ...judged.filter((id) => !known.has(id)).map((id) => lack("sheets", "unknown_phase", id)),
    ...judged
      .filter((id, n) => judged.indexOf(id) < n)
      .map((id) => lack("sheets", "taken_twice", id)),
  ];
}

function sheetLacks(sheet: ScoringSheet): OwnLack[] {
  return sheetProblems(sheet).map(({ problem, rowId, sum }): OwnLack => {
    if (problem === "no_criterion") return lack("criteria", "missing", rowId);
    if (problem === "sum") return { field: "points", problem, rowId, number: sum ?? 0 };
    if (problem === "title_missing") return lack("criterion", "missing", rowId);
    if (problem === "taken_twice") return lack("criterion", problem, rowId);
    return lack(problem === "points" ? "points" : "range", "out_of_range", rowId);
  });
}

function countLacks(field: string, count: number | null, most: number): OwnLack[] {
  if (count === null) return [lack(field, "missing")];
  const fits = Number.isInteger(count) && count >= 1 && count <= most;
  return fits ? [] : [{ field, problem: "out_of_range", number: most }];
}

/** The people's choice: how many choices, and from when to when. */
function choiceLacks({ peoplesChoices, choiceWindow }: ChallengeDraft["judging"]): OwnLack[] {
  const { startsAt, endsAt } = choiceWindow;
  return [
    ...countLacks("choices", peoplesChoices, choicesAtMost),
    ...(startsAt ? [] : [lack("choiceStartsAt", "start_missing")]),
    ...(endsAt ? [] : [lack("choiceEndsAt", "end_missing")]),
    ...(startsAt && endsAt && startsAt >= endsAt
      ? [lack("choiceStartsAt", "ends_before_start")]
      : []),
  ];
}

/** Steps name criteria that exist; nothing can follow the drawing of lots, after which no tie is left. */
function tieLacks({ judging }: ChallengeDraft): OwnLack[] {
  const criteria = new Set(judging.sheets.flatMap((sheet) => sheet.criteria.map(({ id }) => id)));
  const drawn = judging.tieRule.findIndex(({ by }) => by === "lot");
  return judging.tieRule.flatMap((step, n): OwnLack[] => {
    if (step.by === "criterion" && !criteria.has(step.criterionId))
      return [lack("tieRule", "unknown_criterion", step.criterionId)];
    return drawn >= 0 && n > drawn ? [lack("tieRule", "after_the_last", step.by)] : [];
  });
}

function blindnessLacks({ entering }: ChallengeDraft): OwnLack[] {
  return [
    ...(entering.visibility === "public" ? [lack("isBlind", "blind_needs_private")] : []),
    ...(entering.linksIdea ? [lack("isBlind", "blind_excludes_ideas")] : []),
    ...(entering.linksOutside ? [lack("isBlind", "blind_excludes_links")] : []),
  ];
}
