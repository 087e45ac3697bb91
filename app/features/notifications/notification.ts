import { tellingReasons } from "./telling/telling.ts";
import { thankingReasons } from "./thanking/thanking.ts";

/**
 * Notifications: what a person is told, once per event. Lines of the inbox gather what is of one kind and about one
 * thing; a line that was read is unread again when something new comes. Kinds are listed from what concerns a person
 * most to what concerns them least: of one event everybody hears once, in the way that stands first.
 */
export const notificationKinds = [
  "welcome",
  "moderated",
  "winner",
  "award",
  "my-idea-decided",
  "author-asked",
  "my-idea-answered",
  "idea-recorded",
  "recording-answered",
  "author-invited",
  "author-answered",
  "team-invitation",
  "judge-invited",
  "phase-invitation",
  "entry-recorded",
  "entry-screened",
  "entry-changed",
  "kudos-received",
  "kudos-answered",
  "mention",
  "answer-to-me",
  "comment-on-mine",
  "appeal",
  "owner-assigned",
  "absence-deputy",
  "question-answered",
  "action-asked",
  "nomination-waits",
  "nomination",
  "award-given",
  "action-answered",
  "figure-crossed",
  "challenge-moved",
  "judge-reminder",
  "recusal",
  "judge-answered",
  "challenge-question",
  "note-posted",
  "answer-escalated",
  "answer-overdue",
  "answer-due",
  "decision-stuck",
  "moderation",
  "report-answered",
  "idea-decided",
  "idea-answered",
  "idea-withdrawn",
  "idea-merged",
  "idea-unmerged",
  "comment-on-followed",
  "announcement",
  "challenge-news",
  "idea-edited",
  "idea-new",
  "search-matched",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Why somebody is told; each is a sentence in the catalogue. */
export const notificationReasons = [
  "joined",
  "recorded",
  "recording-confirmed",
  "recording-refused",
  "invited",
  "accepted",
  "declined",
  "mentioned",
  "answered",
  "in-thread",
  "author",
  "owner",
  "deputy",
  "note-writer",
  "follower",
  "commenter",
  "voter",
  "follows-person",
  "follows-unit",
  "follows-category",
  "saved-search",
  "appeals",
  "appellant",
  "preparer",
  "moderator",
  "idea-hidden",
  "idea-warned",
  "idea-restored",
  "idea-approved",
  "idea-refused",
  "edit-approved",
  "edit-refused",
  "comment-hidden",
  "comment-warned",
  "comment-restored",
  "file-hidden",
  "file-restored",
  "warning-withdrawn",
  "appeal-upheld",
  "author-named",
  "report-acted",
  "report-dismissed",
  "asker",
  "answers",
  "next-level",
  "named-deputy",
  ...tellingReasons,
  ...thankingReasons,
] as const;
export type NotificationReason = (typeof notificationReasons)[number];

/** Whether a string from outside names a kind. */
export function isNotificationKind(text: unknown): text is NotificationKind {
  return notificationKinds.some((kind) => kind === text);
}

/** The most that is counted of what is unread. */
export const unreadAtMost = 100;

/** What stands for the queue of moderation, so that one line gathers everything that comes into it. */
export const queueLineId = "00000000-0000-7000-8000-000000000400";
