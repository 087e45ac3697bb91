/** Whether answers come as promised, and whether decisions are explained. */
import { ratioOf, type Ratio, type Shown } from "./shown.ts";

/** First answers within the promise, of the promises that were due in the period. */
export function promiseKept({ kept, due }: { kept: number; due: number }): Shown<Ratio> {
  return ratioOf(kept, due);
}

/** Decisions of the period that are explained, of all of them. */
export function decisionsExplained(counted: {
  explained: number;
  decisions: number;
}): Shown<Ratio> {
  return ratioOf(counted.explained, counted.decisions);
}
