/**
 * The submission: what one person or a team enters in one phase of a challenge. Life cycle: draft → submitted, which may
 * be submitted anew until its phase closes → withdrawn. A draft is known to its own people alone. What somebody wrote for
 * a colleague stays a draft until that colleague has confirmed it by submitting it.
 */
export type SubmissionState = "draft" | "submitted" | "withdrawn";

/** What sponsors may find of it; only what passes goes on. */
export const screeningResults = ["pass", "incomplete", "off_topic", "ineligible"] as const;
export type ScreeningResult = (typeof screeningResults)[number];

/** Longest texts, in characters. */
export const submissionLimits = {
  title: 90,
  brief: 200,
  description: 20_000,
  answer: 4_000,
  teamName: 80,
  role: 80,
  address: 500,
} as const;

/** As many drafts of one challenge somebody may lead; a limit keeps a script from filling the table. */
export const draftsAtMost = 10;

/** An answer to a question of its challenge, which keeps the words in which it was asked. */
export interface GivenAnswer {
  readonly questionId: string;
  readonly question: string;
  readonly answer: string;
}

/** What whoever enters writes. */
export interface SubmissionText {
  readonly title: string;
  readonly brief: string;
  readonly description: string;
  readonly externalUrl: string;
  readonly ideaId: string | null;
  readonly answers: readonly GivenAnswer[];
  readonly teamName: string;
  readonly isNameless: boolean;
}

/** Somebody behind a submission, or asked to be. */
export interface Member {
  readonly personId: string;
  readonly isLead: boolean;
  readonly state: "invited" | "joined" | "declined";
  readonly termsVersion: number | null;
}

/** Who stands behind it now. */
export function joined(members: readonly Member[]): Member[] {
  return members.filter(({ state }) => state === "joined");
}

/** Whether somebody wrote it for its lead, who has not confirmed it. */
export function awaitsConfirmation(submission: {
  readonly enteredById: string | null;
  readonly confirmedAt: Date | null;
}): boolean {
  return submission.enteredById !== null && submission.confirmedAt === null;
}
