/**
 * A challenge with everything that the wizard writes: the draft as its review judges it, and beside it what only forms
 * and pages need. What one section writes is its value; the cover, a file, is chosen apart.
 */
import type { Language } from "#app/core/words.ts";
import type { Criterion, ScoringSheet } from "../judging/criterion.ts";
import type { DraftPhase } from "../timeline/timeline.ts";
import type { ChallengeDraft, Entering, General, Judging } from "./draft.ts";
import type { Section } from "./lack.ts";

export interface WrittenChallenge extends ChallengeDraft {
  readonly general: General & { readonly language: Language };
  readonly phases: readonly WrittenPhase[];
  readonly judging: WrittenJudging;
  readonly entering: WrittenEntering;
}

export type WrittenPhase = DraftPhase & { readonly name: string };

export interface WrittenCriterion extends Criterion {
  /** What judges look at; told to everybody. */
  readonly hint: string;
}

export interface WrittenSheet extends ScoringSheet {
  readonly criteria: readonly WrittenCriterion[];
}

export interface WrittenJudging extends Judging {
  readonly sheets: readonly WrittenSheet[];
}

export interface WrittenEntering extends Entering {
  readonly needsFile: boolean;
  readonly questions: readonly WrittenQuestion[];
}

export interface WrittenQuestion {
  readonly id: string;
  readonly text: string;
  /** Whether nobody submits without answering it. */
  readonly needed: boolean;
}

/** What each section writes. */
export interface SectionValues {
  readonly general: Omit<WrittenChallenge["general"], "cover">;
  readonly sponsors: WrittenChallenge["sponsors"];
  readonly timeline: WrittenChallenge["phases"];
  readonly prizes: WrittenChallenge["prizes"];
  readonly eligibility: WrittenChallenge["eligibility"];
  readonly judging: WrittenChallenge["judging"];
  readonly entering: WrittenChallenge["entering"];
  readonly resources: WrittenChallenge["resources"];
  readonly commitment: WrittenChallenge["commitment"];
}

/** The value of each section of a challenge. */
export function sectionValues({ general, phases, ...rest }: WrittenChallenge): SectionValues {
  const { cover: _, ...texts } = general;
  return { ...rest, general: texts, timeline: phases };
}

/** A section together with what it is to say. */
export type SectionWish = {
  readonly [S in Section]: { readonly section: S; readonly value: SectionValues[S] };
}[Section];
