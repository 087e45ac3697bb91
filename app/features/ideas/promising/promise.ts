/**
 * The response promise: the working day by which an idea gets its first official answer or decision at a stage. It is
 * told to the author and then never becomes later, but for pauses while the author is asked something. It is kept when
 * the answer comes before that day is over.
 */
import {
  addWorkingDays,
  dayOf,
  endOfDay,
  morningOf,
  takeWorkingDays,
  workingDaysBetween,
  type WorkingCalendar,
} from "#app/core/working-days.ts";
import type { Stage } from "../idea.ts";

/** At these stages somebody waits for an answer: a first one, and what became of the review. */
export const promisedStages = ["open", "in_review"] as const satisfies readonly Stage[];
export type PromisedStage = (typeof promisedStages)[number];

/** Longest promise, and farthest reminder, in working days. */
export const promiseLimits = { days: 250, notice: 60 } as const;

/** Whether ideas at a stage wait for an answer. */
export function isPromised(stage: Stage): stage is PromisedStage {
  return promisedStages.some((one) => one === stage);
}

/** Whether somebody waits for an answer to an idea now. */
export function awaitsAnswer({
  stage,
  answered,
}: {
  readonly stage: Stage;
  readonly answered: boolean;
}): boolean {
  return isPromised(stage) && !answered;
}

/** When is worked, and when somebody is told what. */
export interface Circumstances {
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
  readonly remindDays: number | null;
  readonly escalateDays: number | null;
}

/** A promise with everything that follows from its last day. */
export interface Promised {
  readonly dueOn: string;
  /** The last day is over. */
  readonly dueAt: Date;
  readonly remindAt: Date | null;
  readonly escalateAt: Date | null;
}

/** What is promised from a moment on, for so many working days. */
export function promiseFrom(at: Date, days: number, circumstances: Circumstances): Promised {
  const { calendar, timeZone } = circumstances;
  return promiseUntil(addWorkingDays(calendar, dayOf(at, timeZone), days), circumstances);
}

/** What follows from the last day of a promise. */
export function promiseUntil(
  dueOn: string,
  { calendar, timeZone, remindDays, escalateDays }: Circumstances,
): Promised {
  return {
    dueOn,
    dueAt: endOfDay(dueOn, timeZone),
    remindAt:
      remindDays === null
        ? null
        : morningOf(takeWorkingDays(calendar, dueOn, remindDays), timeZone),
    escalateAt:
      escalateDays === null
        ? null
        : endOfDay(addWorkingDays(calendar, dueOn, escalateDays), timeZone),
  };
}

/**
 * The last day of a promise that paused: as many working days are left as when the pause began. One that was overdue
 * already stays so.
 */
export function dueAfterPause(
  dueOn: string,
  { from, to }: { readonly from: Date; readonly to: Date },
  { calendar, timeZone }: Circumstances,
): string {
  const [began, ended] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  if (dueOn < began) return dueOn;
  const later = addWorkingDays(calendar, ended, workingDaysBetween(calendar, began, dueOn));
  return later > dueOn ? later : dueOn;
}

/** How many working days lie between two moments. */
export function daysTaken(from: Date, to: Date, { calendar, timeZone }: Circumstances): number {
  return workingDaysBetween(calendar, dayOf(from, timeZone), dayOf(to, timeZone));
}

/** By how many working days something at a moment comes after the last day of a promise. */
export function daysMissed(dueOn: string, at: Date, { calendar, timeZone }: Circumstances): number {
  return workingDaysBetween(calendar, dueOn, dayOf(at, timeZone));
}

/** What has been told of a promise: each step once. */
export const tellings = ["nothing", "due-soon", "overdue", "next-level"] as const;
export type Telling = (typeof tellings)[number];

/** Up to which step a promise should have been told at a moment. */
export function tellingAt(
  now: Date,
  { dueAt, remindAt, escalateAt }: Omit<Promised, "dueOn">,
): Telling {
  if (escalateAt && escalateAt <= now) return "next-level";
  if (dueAt <= now) return "overdue";
  return remindAt && remindAt <= now ? "due-soon" : "nothing";
}
