/**
 * A question to the author: what somebody who may answer an idea needs to know first. One at a time; the promise pauses
 * until the authors answer, comment under their names or edit the idea, or somebody who may answer ends it.
 */
import { isPromised } from "./promise.ts";
import type { Idea } from "../idea.ts";

/** Longest question and answer, in characters. */
export const questionLimits = { text: 2000, answer: 4000 } as const;

/** How a question ended. */
export const endings = [
  "answered",
  "commented",
  "edited",
  "ended",
  "decided",
  "withdrawn",
] as const;
export type Ending = (typeof endings)[number];

/** Whether the authors of an idea may be asked something now. */
export function takesQuestions({ stage, standing }: Pick<Idea, "stage" | "standing">): boolean {
  return standing === "published" && isPromised(stage);
}
