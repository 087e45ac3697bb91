/** A challenge for tests that lacks nothing. */
import { emptyDraft, type ChallengeDraft } from "#app/features/challenges/authoring/draft.ts";
import type { Criterion, ScoringSheet } from "#app/features/challenges/judging/criterion.ts";
import { phase } from "./timelines.ts";

/** A criterion with some points; ratings go from 0 to 4. */
export function criterion(
  id: string,
  points: number,
  kind: Criterion["kind"] = "numeric",
): Criterion {
  return { id, title: `Criterion ${id}`, kind, points, range: { start: 0, end: 4 } };
}

/** A sheet of three criteria, one of each kind. */
export const mixedSheet: ScoringSheet = {
  phaseId: "first",
  scale: "points",
  needsComments: false,
  criteria: [
    criterion("use", 50),
    criterion("cost", 30, "rating"),
    criterion("ready", 20, "yes_no"),
  ],
};

export const wholeDraft: ChallengeDraft = {
  ...emptyDraft,
  general: {
    title: "Fewer forms at the counter",
    tagline: "Halve what citizens have to fill in.",
    brief: "Find a form that nobody needs, and show how to do without it.",
    description: "Citizens write their address eleven times a year.",
    types: ["ideas"],
    cover: { alternativeText: "A heap of forms" },
  },
  sponsors: [
    { personId: "ada", costShare: 60, isAccountable: true },
    { personId: "ben", costShare: 40, isAccountable: false },
  ],
  phases: [phase("first", "2027-03-01", "2027-04-01")],
  prizes: [
    { id: "gold", place: 1, kind: "cash", amount: 100_000, text: "" },
    { id: "time", place: 1, kind: "protected_time", amount: 10, text: "" },
    { id: "silver", place: 2, kind: "honour", amount: null, text: "A day with the minister" },
  ],
  eligibility: {
    ...emptyDraft.eligibility,
    text: "All staff.",
    rules: "One submission each.",
    terms: "You keep your rights; we may use what you propose.",
  },
  judging: { ...emptyDraft.judging, sheets: [mixedSheet] },
  entering: { ...emptyDraft.entering, text: "Fill in the form on this page." },
  commitment: { personId: "ada", action: "Takes the form away.", day: "2027-09-30" },
};
