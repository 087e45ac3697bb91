/**
 * A challenge as it is being written: everything may be missing, because a draft is saved as it stands. What it lacks is
 * told by whatIsMissing() in sections.ts.
 */
import type { ChallengeType } from "../challenge.ts";
import { anybody, type EligibilityRule } from "../entering/eligibility-rule.ts";
import type { ScoringSheet } from "../judging/criterion.ts";
import type { TieStep } from "../judging/tie-rule.ts";
import type { DraftPhase } from "../timeline/timeline.ts";
import type { Prize } from "./prize.ts";

export interface ChallengeDraft {
  readonly general: General;
  readonly sponsors: readonly Sponsor[];
  readonly phases: readonly DraftPhase[];
  readonly prizes: readonly Prize[];
  readonly eligibility: Eligibility;
  readonly judging: Judging;
  readonly entering: Entering;
  readonly resources: Resources;
  readonly commitment: Commitment;
}

export interface General {
  readonly title: string;
  readonly tagline: string;
  readonly brief: string;
  readonly description: string;
  readonly types: readonly ChallengeType[];
  /** The picture at its head, if it has one. */
  readonly cover: { readonly alternativeText: string } | null;
}

export interface Sponsor {
  readonly personId: string;
  /** Per cent of the cost; null where nothing has been agreed. */
  readonly costShare: number | null;
  readonly isAccountable: boolean;
}

export interface Eligibility {
  /** Who may enter, in words. */
  readonly text: string;
  /** Who may enter, as a machine checks it. */
  readonly rule: EligibilityRule;
  readonly rules: string;
  /** What becomes of the rights in what is submitted. */
  readonly terms: string;
}

export interface Judging {
  /** Judges see no names. */
  readonly isBlind: boolean;
  readonly judgesPerSubmission: number | null;
  readonly sheets: readonly ScoringSheet[];
  readonly tieRule: readonly TieStep[];
  /** How many choices a ballot of the people's choice has; null without one. */
  readonly peoplesChoices: number | null;
  /** From when to when staff choose. */
  readonly choiceWindow: { readonly startsAt: Date | null; readonly endsAt: Date | null };
}

/** Private until marks close, or public at once. */
export const visibilities = ["private", "public"] as const;
export type Visibility = (typeof visibilities)[number];

export interface Entering {
  /** How to register and submit, in words. */
  readonly text: string;
  readonly visibility: Visibility;
  /** Whether a submission may name the idea that it grew from. */
  readonly linksIdea: boolean;
  /** Whether it may have an address outside. */
  readonly linksOutside: boolean;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

export interface Resources {
  readonly faq: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
  }[];
}

/** Who acts on the winner, doing what, by which day (as in 2031-05-17). */
export interface Commitment {
  readonly personId: string | null;
  readonly action: string;
  readonly day: string;
}

/** What a new challenge begins with: private, blind, for everybody. */
export const emptyDraft: ChallengeDraft = {
  general: { title: "", tagline: "", brief: "", description: "", types: [], cover: null },
  sponsors: [],
  phases: [],
  prizes: [],
  eligibility: { text: "", rule: anybody, rules: "", terms: "" },
  judging: {
    isBlind: true,
    judgesPerSubmission: 3,
    sheets: [],
    tieRule: [],
    peoplesChoices: null,
    choiceWindow: { startsAt: null, endsAt: null },
  },
  entering: {
    text: "",
    visibility: "private",
    linksIdea: false,
    linksOutside: false,
    questions: [],
  },
  resources: { faq: [] },
  commitment: { personId: null, action: "", day: "" },
};
