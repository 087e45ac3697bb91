/** The rules that an organisation begins with; `badgeId` is the name of a standard badge until there is an id for it. */
import type { Rule } from "./rule.ts";

const simple = { each: null, atLeast: 1, within: null, earned: "once", since: null } as const;

export const standardRules: readonly Rule[] = [
  { ...simple, badgeId: "first_idea", counts: "idea_posted" },
  { ...simple, badgeId: "idea_accepted", counts: "idea_accepted" },
  { ...simple, badgeId: "idea_implemented", counts: "idea_implemented", earned: "each_subject" },
  {
    ...simple,
    badgeId: "helpful_voice",
    counts: "comment_helpful",
    each: { different: "people", atLeast: 2 },
    atLeast: 10,
  },
  {
    ...simple,
    badgeId: "bridge",
    counts: "idea_supported",
    each: { different: "units", atLeast: 3 },
  },
  { ...simple, badgeId: "honest_experiment", counts: "pilot_learnt", earned: "each_subject" },
  {
    ...simple,
    badgeId: "kept_promise",
    counts: "answered_in_time",
    atLeast: 20,
    within: "year",
    earned: "each_period",
  },
  { ...simple, badgeId: "judge", counts: "challenge_judged", earned: "each_subject" },
  { ...simple, badgeId: "sponsor", counts: "challenge_sponsored", earned: "each_subject" },
];
