/**
 * A decision: a change of stage by a named person, with why. It may be prepared, which only those who may answer the
 * idea see; once published it is kept word for word for ever.
 */
import type { Language } from "#app/core/words.ts";
import type { Stage } from "../idea.ts";

/** Shortest explanation, in characters: a sentence. */
export const sentenceLength = 20;

/** Longest texts of a decision, in characters. */
export const decisionLimits = { explanation: 4000, lessons: 4000 } as const;

/** In which capacity somebody decides. */
export const capacities = ["manager", "owner", "deputy", "leader"] as const;
export type Capacity = (typeof capacities)[number];

/** What is to be decided, as a form sends it. */
export interface DecisionText {
  readonly to: Stage;
  readonly reasonId: string | null;
  /** Markdown. */
  readonly explanation: string;
  /** What was learnt in a pilot; Markdown. */
  readonly lessons: string;
}

/** A decision as it is sent: with the stage its decider saw. */
export interface DecisionWish extends DecisionText {
  readonly seenStage: Stage;
  /** In which refusals name stages. */
  readonly language: Language;
}

/** Where a step of an idea's course stands on its page. */
export function stepAnchor(id: string): string {
  return `step-${id}`;
}

/** Whether a text says at least a sentence. */
export function isSentence(text: string): boolean {
  return Array.from(text.trim()).length >= sentenceLength;
}
