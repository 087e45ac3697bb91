/**
 * The idea. Life cycle: open → in review → accepted → piloting → implemented → spread;
 * from open or in review also not now (may be reopened) or merged.
 * Votes are taken while it is open or in review; its authors may edit it while it is open.
 */
import { sameAnswers, type IdeaAnswer } from "./asking/answer.ts";
import type { Language } from "#app/core/words.ts";
import type { Recording } from "./recording/recording.ts";

export const ideaKinds = ["improve", "new", "stop"] as const;
export type IdeaKind = (typeof ideaKinds)[number];

export const stages = [
  "open",
  "in_review",
  "accepted",
  "piloting",
  "implemented",
  "spread",
  "not_now",
  "merged",
] as const;
export type Stage = (typeof stages)[number];

/**
 * How it stands towards readers. Published: for everybody. Waiting for a moderator, or hidden by one: for its authors
 * and moderators. Withdrawn by its author: a tombstone with its discussion.
 */
export const standings = ["published", "waiting", "hidden", "withdrawn"] as const;
export type Standing = (typeof standings)[number];

/** Longest texts, in characters. */
export const ideaLimits = { title: 120, problem: 4000, proposal: 4000, beneficiary: 1000 } as const;

/** How many earlier texts the history shows, the latest ones. */
export const versionsShown = 50;

/** What an author writes. */
export interface IdeaText {
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly beneficiary: string;
  readonly kind: IdeaKind;
  readonly categoryId: string;
  /** To the questions of its category. */
  readonly answers?: readonly IdeaAnswer[] | undefined;
}

/** What rules need to know of an idea. */
export interface Idea {
  readonly id: string;
  readonly stage: Stage;
  readonly standing: Standing;
  readonly authorIds: readonly string[];
  /** Who may answer it besides leaders; see idea_answerers() in the migrations. */
  readonly answererIds: readonly string[];
  /** Who wrote it down for its author; null or left out when an author posted it. */
  readonly recording?: Recording | null;
}

/** A new idea as it is sent. */
export interface NewIdea extends IdeaText {
  readonly unitId: string;
  readonly language: Language;
}

/** Whether votes are taken now. */
export function takesVotes({ stage, standing }: Pick<Idea, "stage" | "standing">): boolean {
  return standing === "published" && (stage === "open" || stage === "in_review");
}

/** Whether the text may still change. */
export function isEditable({ stage, standing }: Pick<Idea, "stage" | "standing">): boolean {
  return standing !== "withdrawn" && stage === "open";
}

/** Whether its authors may still take it back: until somebody has taken it on. */
export function isWithdrawable({ stage, standing }: Pick<Idea, "stage" | "standing">): boolean {
  return standing !== "withdrawn" && ["open", "in_review", "not_now"].includes(stage);
}

/** Whether comments are taken now. */
export function takesComments({ stage, standing }: Pick<Idea, "stage" | "standing">): boolean {
  return standing === "published" && stage !== "merged";
}

/** Whether what has been said about it may be answered, which goes on where it goes on. */
export function takesAnswers({ standing }: Pick<Idea, "standing">): boolean {
  return standing === "published";
}

/** Whether two texts differ in anything a reader would see. */
export function differs(before: IdeaText, after: IdeaText): boolean {
  const keys = ["title", "problem", "proposal", "beneficiary", "kind", "categoryId"] as const;
  if (keys.some((key) => before[key] !== after[key])) return true;
  return !sameAnswers(before.answers ?? [], after.answers ?? []);
}
