import type { MessageKey } from "#app/core/words.ts";
import { sayings, type Saying, type TellingKind, type TellingReason } from "./telling.ts";

/** What each kind is called where one chooses among them. */
export const tellingKindNames: Readonly<Record<TellingKind, MessageKey>> = {
  "team-invitation": "telling.kindTeamInvitation",
  "judge-invited": "telling.kindJudgeInvited",
  winner: "telling.kindWinner",
  "phase-invitation": "telling.kindPhaseInvitation",
  "entry-recorded": "telling.kindEntryRecorded",
  "entry-screened": "telling.kindEntryScreened",
  "entry-changed": "telling.kindEntryChanged",
  "challenge-moved": "telling.kindChallengeMoved",
  "judge-reminder": "telling.kindJudgeReminder",
  recusal: "telling.kindRecusal",
  "judge-answered": "telling.kindJudgeAnswered",
  "challenge-question": "telling.kindChallengeQuestion",
  "challenge-news": "telling.kindChallengeNews",
  award: "telling.kindAward",
  "award-given": "telling.kindAwardGiven",
  nomination: "telling.kindNomination",
  "nomination-waits": "telling.kindNominationWaits",
  "action-asked": "telling.kindActionAsked",
  "action-answered": "telling.kindActionAnswered",
  "figure-crossed": "telling.kindFigureCrossed",
};

/** Why one is told. */
export const tellingReasonWords: Readonly<Record<TellingReason, MessageKey>> = {
  "invited-to-team": "telling.whyInvitedToTeam",
  "invited-to-judge": "telling.whyInvitedToJudge",
  entrant: "telling.whyEntrant",
  judge: "telling.whyJudge",
  sponsor: "telling.whySponsor",
  approver: "telling.whyApprover",
  "question-asker": "telling.whyQuestionAsker",
  commitment: "telling.whyCommitment",
  "challenge-follower": "telling.whyChallengeFollower",
  recipient: "telling.whyRecipient",
  giver: "telling.whyGiver",
  reviewer: "telling.whyReviewer",
  nominator: "telling.whyNominator",
  seconder: "telling.whySeconder",
  "asked-to-second": "telling.whyAskedToSecond",
  decides: "telling.whyDecides",
  "action-owner": "telling.whyActionOwner",
  "action-asker": "telling.whyActionAsker",
  "watches-figure": "telling.whyWatchesFigure",
};

/** The title of what is said, the first of its kind where nothing else is named. */
export function tellingTitle(kind: TellingKind, says: string | null): MessageKey {
  const known: readonly string[] = sayings[kind];
  const said = known.find((one) => one === says) ?? sayings[kind][0];
  const words: Readonly<Record<string, MessageKey>> = titles[kind];
  return words[said] ?? tellingKindNames[kind];
}

const titles: { readonly [Kind in TellingKind]: Readonly<Record<Saying<Kind>, MessageKey>> } = {
  "team-invitation": {
    invited: "telling.teamInvitationInvited",
  },
  "judge-invited": {
    invited: "telling.judgeInvitedInvited",
  },
  winner: {
    won: "telling.winnerWon",
    disqualified: "telling.winnerDisqualified",
    "next-in-line": "telling.winnerNextInLine",
    moved: "telling.winnerMoved",
    "prize-moved": "telling.winnerPrizeMoved",
  },
  "phase-invitation": {
    invited: "telling.phaseInvitationInvited",
    revoked: "telling.phaseInvitationRevoked",
    admitted: "telling.phaseInvitationAdmitted",
  },
  "entry-recorded": {
    recorded: "telling.entryRecordedRecorded",
  },
  "entry-screened": {
    passed: "telling.entryScreenedPassed",
    "not-passed": "telling.entryScreenedNotPassed",
    feedback: "telling.entryScreenedFeedback",
  },
  "entry-changed": {
    submitted: "telling.entryChangedSubmitted",
    confirmed: "telling.entryChangedConfirmed",
    refused: "telling.entryChangedRefused",
    withdrawn: "telling.entryChangedWithdrawn",
    joined: "telling.entryChangedJoined",
    declined: "telling.entryChangedDeclined",
    left: "telling.entryChangedLeft",
  },
  "challenge-moved": {
    "review-asked": "telling.challengeMovedReviewAsked",
    "review-left": "telling.challengeMovedReviewLeft",
    "edits-requested": "telling.challengeMovedEditsRequested",
    approved: "telling.challengeMovedApproved",
    published: "telling.challengeMovedPublished",
    "not-published": "telling.challengeMovedNotPublished",
    unpublished: "telling.challengeMovedUnpublished",
    judging: "telling.challengeMovedJudging",
    announced: "telling.challengeMovedAnnounced",
    closed: "telling.challengeMovedClosed",
    cancelled: "telling.challengeMovedCancelled",
    "winners-proposed": "telling.challengeMovedWinnersProposed",
    "not-announced": "telling.challengeMovedNotAnnounced",
    "commitment-near": "telling.challengeMovedCommitmentNear",
    "commitment-past": "telling.challengeMovedCommitmentPast",
  },
  "judge-reminder": {
    due: "telling.judgeReminderDue",
    assigned: "telling.judgeReminderAssigned",
    reopened: "telling.judgeReminderReopened",
    overridden: "telling.judgeReminderOverridden",
    removed: "telling.judgeReminderRemoved",
    unblinded: "telling.judgeReminderUnblinded",
  },
  recusal: {
    recused: "telling.recusalRecused",
    "override-proposed": "telling.recusalOverrideProposed",
    "override-answered": "telling.recusalOverrideAnswered",
    unblinded: "telling.recusalUnblinded",
  },
  "judge-answered": {
    accepted: "telling.judgeAnsweredAccepted",
    declined: "telling.judgeAnsweredDeclined",
  },
  "challenge-question": {
    asked: "telling.challengeQuestionAsked",
    answered: "telling.challengeQuestionAnswered",
    declined: "telling.challengeQuestionDeclined",
  },
  "challenge-news": {
    updated: "telling.challengeNewsUpdated",
    published: "telling.challengeNewsPublished",
    opened: "telling.challengeNewsOpened",
    extended: "telling.challengeNewsExtended",
    "terms-changed": "telling.challengeNewsTermsChanged",
    judging: "telling.challengeNewsJudging",
    announced: "telling.challengeNewsAnnounced",
    closed: "telling.challengeNewsClosed",
    cancelled: "telling.challengeNewsCancelled",
    unpublished: "telling.challengeNewsUnpublished",
  },
  award: {
    waits: "telling.awardWaits",
    earned: "telling.awardEarned",
    withdrawn: "telling.awardWithdrawn",
    announced: "telling.awardAnnounced",
    revoked: "telling.awardRevoked",
    restored: "telling.awardRestored",
    "not-restored": "telling.awardNotRestored",
  },
  "award-given": {
    accepted: "telling.awardGivenAccepted",
    declined: "telling.awardGivenDeclined",
    appealed: "telling.awardGivenAppealed",
  },
  nomination: {
    seconded: "telling.nominationSeconded",
    granted: "telling.nominationGranted",
    "turned-down": "telling.nominationTurnedDown",
    lapsed: "telling.nominationLapsed",
  },
  "nomination-waits": {
    asked: "telling.nominationWaitsAsked",
    "to-decide": "telling.nominationWaitsToDecide",
    appealed: "telling.nominationWaitsAppealed",
  },
  "action-asked": {
    asked: "telling.actionAskedAsked",
    near: "telling.actionAskedNear",
    past: "telling.actionAskedPast",
    reopened: "telling.actionAskedReopened",
    accepted: "telling.actionAskedAccepted",
    "handed-over": "telling.actionAskedHandedOver",
    withdrawn: "telling.actionAskedWithdrawn",
  },
  "action-answered": {
    replied: "telling.actionAnsweredReplied",
    reported: "telling.actionAnsweredReported",
    late: "telling.actionAnsweredLate",
  },
  "figure-crossed": {
    below: "telling.figureCrossedBelow",
    above: "telling.figureCrossedAbove",
  },
};
