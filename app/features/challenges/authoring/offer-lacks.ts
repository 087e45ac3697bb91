/** What is missing where a challenge says when, for what, for whom and how one enters. */
import { ruleProblems } from "../entering/eligibility-rule.ts";
import { timelineProblems } from "../timeline/timeline.ts";
import { lack, needed, type OwnLack } from "./lack.ts";
import type { ChallengeDraft } from "./draft.ts";
import { isAmount, isMeasured, type Prize } from "./prize.ts";

/** Timeline: phases that begin before they end, none in another, at least one of which takes submissions. */
export function timelineLacks({ phases }: ChallengeDraft): OwnLack[] {
  return timelineProblems(phases).map((one): OwnLack => {
    if (one.problem === "no_phase") return lack("phases", "missing");
    if (one.problem === "none_takes_submissions") return lack("phases", one.problem);
    return lack(one.problem === "end_missing" ? "endsAt" : "startsAt", one.problem, one.phaseId);
  });
}

/** Prizes: at least one, places without a gap from the first, an amount for what has one and words for what has none. */
export function prizesLacks({ prizes }: ChallengeDraft): OwnLack[] {
  if (prizes.length === 0) return [lack("prizes", "missing")];
  const places = new Set(prizes.map(({ place }) => place));
  return prizes.flatMap(({ id, place, ...prize }) => [
    ...(isPlace(place, places) ? [] : [lack("place", "out_of_range", id)]),
    ...amountLacks(prize, id),
  ]);
}

/** Eligibility and rules: who may enter, in words and as a rule that somebody can meet; rules; terms. */
export function eligibilityLacks({ eligibility }: ChallengeDraft): OwnLack[] {
  return [
    ...needed("text", eligibility.text),
    ...ruleProblems(eligibility.rule).map((field) => lack(field, "out_of_range")),
    ...needed("rules", eligibility.rules),
    ...needed("terms", eligibility.terms),
  ];
}

/** How to enter: in words, and questions that ask something. */
export function enteringLacks({ entering }: ChallengeDraft): OwnLack[] {
  return [
    ...needed("text", entering.text),
    ...entering.questions.flatMap(({ id, text }) => needed("question", text, id)),
  ];
}

function amountLacks({ kind, amount, text }: Omit<Prize, "id" | "place">, id: string): OwnLack[] {
  if (!isMeasured(kind)) return needed("text", text, id);
  if (amount === null) return [lack("amount", "missing", id)];
  return isAmount(amount) ? [] : [lack("amount", "not_whole", id)];
}

function isPlace(place: number, places: ReadonlySet<number>): boolean {
  return Number.isInteger(place) && place >= 1 && (place === 1 || places.has(place - 1));
}
