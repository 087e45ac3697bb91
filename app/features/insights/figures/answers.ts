/** Whether answers come as promised, and whether decisions are explained. */
import { ratioOf, type Ratio, type Shown } from "./shown.ts";

/** From so many characters on, spaces at its ends left out, an explanation counts as one. */
export const explainedFrom = 80;

/** First answers within the promise, of the promises that were due in the period. */
export function promiseKept({ kept, due }: { kept: number; due: number }): Shown<Ratio> {
  return ratioOf(kept, due);
}

/** Whether a decision is explained. */
export function isExplained(explanation: string): boolean {
  return Array.from(explanation.trim()).length >= explainedFrom;
}

/** Decisions of the period that are explained, of all of them. */
export function decisionsExplained(counted: {
  explained: number;
  decisions: number;
}): Shown<Ratio> {
  return ratioOf(counted.explained, counted.decisions);
}
