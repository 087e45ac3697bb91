import type { PrizeKind } from "#app/features/challenges/authoring/prize.ts";
import type { ChallengeState, ChallengeType } from "#app/features/challenges/challenge.ts";
import type { EligibilityRule } from "#app/features/challenges/entering/eligibility-rule.ts";
import type { CriterionKind } from "#app/features/challenges/judging/criterion.ts";
import type { TieStep } from "#app/features/challenges/judging/tie-rule.ts";
import type { UnitKey } from "../organisation.ts";
import type { Language, PersonSlot } from "../types.ts";

/** A challenge as written down here; days are counted from the day of loading, those before it are negative. */
export interface DemoChallenge {
  readonly key: string;
  readonly language: Language;
  /** The first answers for it. */
  readonly sponsors: readonly PersonSlot[];
  readonly title: string;
  readonly tagline: string;
  readonly brief: string;
  readonly description: string;
  readonly types: readonly ChallengeType[];
  readonly phases: readonly DemoPhase[];
  readonly prizes: readonly DemoPrize[];
  readonly eligibility: string;
  readonly rule?: Partial<Omit<EligibilityRule, "unitIds">> & {
    readonly units?: readonly UnitKey[];
  };
  readonly rules: string;
  readonly terms: string;
  readonly entering: string;
  readonly criteria: readonly DemoCriterion[];
  readonly tieRule?: readonly TieStep[];
  readonly peoplesChoices?: number;
  readonly asked?: readonly string[];
  readonly faq: readonly { readonly question: string; readonly answer: string }[];
  readonly commitment: { readonly by: PersonSlot; readonly action: string; readonly day: number };
  /** Where it stands, and the way there. */
  readonly state: ChallengeState;
  readonly course: readonly DemoMove[];
  readonly publishDay?: number;
  readonly questions: readonly DemoQuestion[];
  readonly updates: readonly DemoUpdate[];
  readonly followers: readonly PersonSlot[];
}

export interface DemoPhase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly takesSubmissions?: boolean;
}

export interface DemoPrize {
  readonly place: number;
  readonly kind: PrizeKind;
  /** Cents, or working days. */
  readonly amount?: number;
  readonly text?: string;
}

export interface DemoCriterion {
  readonly title: string;
  readonly hint: string;
  readonly kind: CriterionKind;
  readonly points: number;
}

export interface DemoMove {
  readonly to: ChallengeState;
  readonly day: number;
  /** Nobody: the clock. */
  readonly by?: PersonSlot;
  readonly reason?: string;
}

export interface DemoQuestion {
  readonly by: PersonSlot;
  readonly day: number;
  readonly text: string;
  readonly named?: boolean;
  readonly answer?: string;
}

export interface DemoUpdate {
  readonly day: number;
  readonly title: string;
  readonly text: string;
}
