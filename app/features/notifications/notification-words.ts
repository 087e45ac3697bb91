import type { MessageKey, Translate } from "#app/core/words.ts";
import { tellingKindNames, tellingReasonWords, tellingTitle } from "./telling/telling-words.ts";
import { isTellingKind, type TellingKind } from "./telling/telling.ts";
import type { NotificationKind, NotificationReason } from "./notification.ts";
import { thankingKindNames, thankingReasonWords, thankingTitles } from "./thanking/thanking.ts";

const titles: Readonly<Record<Exclude<NotificationKind, TellingKind>, MessageKey>> = {
  ...thankingTitles,
  welcome: "notifications.titleWelcome",
  "idea-recorded": "notifications.titleIdeaRecorded",
  "recording-answered": "notifications.titleRecordingConfirmed",
  "author-invited": "notifications.titleAuthorInvited",
  "author-answered": "notifications.titleAuthorJoined",
  mention: "notifications.titleMention",
  "answer-to-me": "notifications.titleAnswerToMe",
  moderated: "notifications.titleModerated",
  moderation: "notifications.titleModeration",
  "report-answered": "notifications.titleReportAnswered",
  "my-idea-decided": "notifications.titleMyIdeaDecided",
  "my-idea-answered": "notifications.titleMyIdeaAnswered",
  appeal: "notifications.titleAppeal",
  "owner-assigned": "notifications.titleOwnerAssigned",
  "author-asked": "notifications.titleAuthorAsked",
  "absence-deputy": "notifications.titleAbsenceDeputy",
  "question-answered": "notifications.titleQuestionAnswered",
  "note-posted": "notifications.titleNotePosted",
  "answer-due": "notifications.titleAnswerDue",
  "answer-overdue": "notifications.titleAnswerOverdue",
  "answer-escalated": "notifications.titleAnswerEscalated",
  "decision-stuck": "notifications.titleDecisionStuck",
  "idea-decided": "notifications.titleIdeaDecided",
  "idea-answered": "notifications.titleIdeaAnswered",
  "idea-withdrawn": "notifications.titleIdeaWithdrawn",
  "idea-merged": "notifications.titleIdeaMerged",
  "idea-unmerged": "notifications.titleIdeaUnmerged",
  "comment-on-mine": "notifications.titleCommentOnMine",
  "comment-on-followed": "notifications.titleCommentOnFollowed",
  "idea-edited": "notifications.titleIdeaEdited",
  "idea-new": "notifications.titleIdeaNew",
  "search-matched": "notifications.titleSearchMatched",
};

/** What each kind is called where one chooses among them. */
export const kindNames: Readonly<Record<NotificationKind, MessageKey>> = {
  welcome: "notifications.kindWelcome",
  "idea-recorded": "notifications.kindIdeaRecorded",
  "recording-answered": "notifications.kindRecordingAnswered",
  "author-invited": "notifications.kindAuthorInvited",
  "author-answered": "notifications.kindAuthorAnswered",
  mention: "notifications.kindMention",
  "answer-to-me": "notifications.kindAnswerToMe",
  moderated: "notifications.kindModerated",
  moderation: "notifications.kindModeration",
  "report-answered": "notifications.kindReportAnswered",
  "my-idea-decided": "notifications.kindMyIdeaDecided",
  "my-idea-answered": "notifications.kindMyIdeaAnswered",
  appeal: "notifications.kindAppeal",
  "owner-assigned": "notifications.kindOwnerAssigned",
  "author-asked": "notifications.kindAuthorAsked",
  "absence-deputy": "notifications.kindAbsenceDeputy",
  "question-answered": "notifications.kindQuestionAnswered",
  "note-posted": "notifications.kindNotePosted",
  "answer-due": "notifications.kindAnswerDue",
  "answer-overdue": "notifications.kindAnswerOverdue",
  "answer-escalated": "notifications.kindAnswerEscalated",
  "decision-stuck": "notifications.kindDecisionStuck",
  "idea-decided": "notifications.kindIdeaDecided",
  "idea-answered": "notifications.kindIdeaAnswered",
  "idea-withdrawn": "notifications.kindIdeaWithdrawn",
  "idea-merged": "notifications.kindIdeaMerged",
  "idea-unmerged": "notifications.kindIdeaUnmerged",
  "comment-on-mine": "notifications.kindCommentOnMine",
  "comment-on-followed": "notifications.kindCommentOnFollowed",
  "idea-edited": "notifications.kindIdeaEdited",
  "idea-new": "notifications.kindIdeaNew",
  "search-matched": "notifications.kindSearchMatched",
  ...tellingKindNames,
  ...thankingKindNames,
};

/** What is said instead, where the reason tells what happened. */
const titlesByReason: Readonly<Partial<Record<NotificationReason, MessageKey>>> = {
  "recording-refused": "notifications.titleRecordingRefused",
  "idea-hidden": "notifications.titleIdeaHidden",
  "idea-warned": "notifications.titleIdeaWarned",
  "idea-restored": "notifications.titleIdeaRestored",
  "idea-approved": "notifications.titleIdeaApproved",
  "idea-refused": "notifications.titleIdeaRefused",
  "edit-approved": "notifications.titleEditApproved",
  "edit-refused": "notifications.titleEditRefused",
  "comment-hidden": "notifications.titleCommentHidden",
  "comment-warned": "notifications.titleCommentWarned",
  "comment-restored": "notifications.titleCommentRestored",
  "file-hidden": "notifications.titleFileHidden",
  "file-restored": "notifications.titleFileRestored",
  "warning-withdrawn": "notifications.titleWarningWithdrawn",
  "appeal-upheld": "notifications.titleModerationUpheld",
  "author-named": "notifications.titleAuthorNamed",
  "report-acted": "notifications.titleReportActed",
  "report-dismissed": "notifications.titleReportDismissed",
};

/** Why one is told. */
export const reasonWords: Readonly<Record<NotificationReason, MessageKey>> = {
  joined: "notifications.whyJoined",
  recorded: "notifications.whyRecorded",
  "recording-confirmed": "notifications.whyRecorder",
  "recording-refused": "notifications.whyRecorder",
  invited: "notifications.whyInvited",
  accepted: "notifications.whyAuthor",
  declined: "notifications.whyInviter",
  mentioned: "notifications.whyMentioned",
  answered: "notifications.whyAnswered",
  "in-thread": "notifications.whyInThread",
  author: "notifications.whyAuthor",
  owner: "notifications.whyOwner",
  deputy: "notifications.whyDeputy",
  "note-writer": "notifications.whyNoteWriter",
  follower: "notifications.whyFollower",
  commenter: "notifications.whyCommenter",
  voter: "notifications.whyVoter",
  "follows-person": "notifications.whyFollowsPerson",
  "follows-unit": "notifications.whyFollowsUnit",
  "follows-category": "notifications.whyFollowsCategory",
  "saved-search": "notifications.whySavedSearch",
  appeals: "notifications.whyAppeals",
  appellant: "notifications.whyAppellant",
  preparer: "notifications.whyPreparer",
  moderator: "notifications.whyModerator",
  "idea-hidden": "notifications.whyWrote",
  "idea-warned": "notifications.whyWrote",
  "idea-restored": "notifications.whyWrote",
  "idea-approved": "notifications.whyWrote",
  "idea-refused": "notifications.whyWrote",
  "edit-approved": "notifications.whyWrote",
  "edit-refused": "notifications.whyWrote",
  "comment-hidden": "notifications.whyWrote",
  "comment-warned": "notifications.whyWrote",
  "comment-restored": "notifications.whyWrote",
  "file-hidden": "notifications.whyAuthor",
  "file-restored": "notifications.whyAuthor",
  "warning-withdrawn": "notifications.whyWrote",
  "appeal-upheld": "notifications.whyWrote",
  "author-named": "notifications.whyWrote",
  "report-acted": "notifications.whyReported",
  "report-dismissed": "notifications.whyReported",
  asker: "notifications.whyAsker",
  answers: "notifications.whyAnswers",
  "next-level": "notifications.whyNextLevel",
  "named-deputy": "notifications.whyNamedDeputy",
  ...tellingReasonWords,
  ...thankingReasonWords,
};

/** What a line needs to be said. */
export interface Sayable {
  readonly kind: NotificationKind;
  /** Who did the latest of it; null for nobody, or somebody who is gone. */
  readonly who: string | null;
  readonly people: number;
  /** What the stage was called to which it came, in the reader's language. */
  readonly stage: string | null;
  readonly reason: NotificationReason;
  /** What of its kind happened, where it is of a challenge. */
  readonly says: string | null;
  /** Until when it holds, in words; where it ends. */
  readonly until?: string | null;
}

/** "Ada and 3 others have commented on your idea", to a reader of this name. */
export function saysTitle(
  t: Translate,
  { kind, who, people, stage, reason, says, until }: Sayable,
  name: string,
): string {
  const first = who ?? t("notifications.someone");
  const others = people > 1;
  return t(titleOf(kind, reason, says), {
    name,
    who: others ? t("notifications.andOthers", { who: first, count: people - 1 }) : first,
    people: Math.max(1, people),
    stage: stage ?? "",
    until: until ?? "",
  });
}

/** Of some kinds the reason says more. */
function titleOf(
  kind: NotificationKind,
  reason: NotificationReason,
  says: string | null,
): MessageKey {
  if (isTellingKind(kind)) return tellingTitle(kind, says);
  if (kind === "appeal" && reason === "appellant") return "notifications.titleAppealUpheld";
  if (kind === "author-answered" && reason === "declined")
    return "notifications.titleAuthorDeclined";
  return titlesByReason[reason] ?? titles[kind];
}
