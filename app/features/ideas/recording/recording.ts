/**
 * Writing an idea down for a colleague without a computer. The colleague is its author; both are named. The colleague
 * can say that it is theirs, which changing it says too, or that it is not: then whoever wrote it down is its author.
 */

/** What is known of an idea that was written down for its author; a refused one is no such idea any more. */
export interface Recording {
  readonly recorderId: string;
  /** Whether the colleague has said nothing yet, so that whoever wrote it down may still change it. */
  readonly open: boolean;
}

/** The most ideas somebody writes down for others in a day: for a few colleagues, not for a whole unit. */
export const recordedPerDay = 10;

/** So long somebody writes nothing down for a colleague who has said that something was not theirs. */
export const daysAfterRefusal = 30;

export const recordingAnswers = ["mine", "not-mine"] as const;
