/**
 * What people are told besides their inbox: by e-mail at once, gathered by day or week, or never, and by push. Each
 * person chooses by kind; where they have not, what the organisation takes for usual counts, else what stands here.
 */
import { notificationKinds, type NotificationKind } from "../notification.ts";

export const paces = ["at_once", "daily", "weekly", "never"] as const;
export type Pace = (typeof paces)[number];

/** How somebody is told of one kind. */
export interface Wish {
  readonly mail: Pace;
  readonly push: boolean;
}

/** The welcome is said where one arrives, and nowhere else. */
export const wishedKinds = notificationKinds.filter((kind) => kind !== "welcome");
export type WishedKind = Exclude<NotificationKind, "welcome">;
export type Wishes = Readonly<Record<WishedKind, Wish>>;

const atOnce: Wish = { mail: "at_once", push: true };
const gathered: Wish = { mail: "daily", push: false };
const quietly: Wish = { mail: "weekly", push: false };

/** Quiet: only what is said to somebody, or decided on what is theirs, comes at once. */
export const usualWishes: Wishes = {
  "idea-recorded": atOnce,
  "recording-answered": atOnce,
  "author-invited": atOnce,
  "author-answered": atOnce,
  mention: atOnce,
  "kudos-received": atOnce,
  "kudos-answered": gathered,
  announcement: gathered,
  "answer-to-me": atOnce,
  moderated: atOnce,
  moderation: atOnce,
  "report-answered": gathered,
  "my-idea-decided": atOnce,
  "my-idea-answered": atOnce,
  "comment-on-mine": gathered,
  appeal: atOnce,
  "owner-assigned": atOnce,
  "author-asked": atOnce,
  "absence-deputy": atOnce,
  "question-answered": atOnce,
  "note-posted": gathered,
  "answer-due": gathered,
  "answer-overdue": atOnce,
  "answer-escalated": atOnce,
  "decision-stuck": atOnce,
  "idea-decided": gathered,
  "idea-answered": gathered,
  "idea-withdrawn": gathered,
  "idea-merged": gathered,
  "idea-unmerged": gathered,
  "comment-on-followed": gathered,
  "team-invitation": atOnce,
  "judge-invited": atOnce,
  winner: atOnce,
  "phase-invitation": atOnce,
  "entry-recorded": atOnce,
  "entry-screened": atOnce,
  "entry-changed": gathered,
  "challenge-moved": atOnce,
  "judge-reminder": atOnce,
  recusal: atOnce,
  "judge-answered": gathered,
  "challenge-question": gathered,
  "challenge-news": gathered,
  award: atOnce,
  "award-given": gathered,
  nomination: atOnce,
  "nomination-waits": atOnce,
  "action-asked": atOnce,
  "action-answered": atOnce,
  "figure-crossed": gathered,
  "idea-edited": quietly,
  "search-matched": gathered,
  "idea-new": quietly,
};

/** When somebody is told. */
export interface Times {
  /** Minutes after midnight; the same twice is no quiet at all. */
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly digestHour: number;
  /** 1 is Monday. */
  readonly digestDay: number;
}

/** As the product has it before anybody has changed anything. */
export const usualTimes: Times = { quietFrom: 1200, quietUntil: 420, digestHour: 8, digestDay: 1 };

/** "07:30" of minutes after midnight. */
export function clockText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes after midnight of "07:30"; null for what is no time of day. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
