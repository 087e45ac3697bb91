/**
 * What people are told of challenges and of what is entered in them, of awards and of nominations, and of figures. Of each kind several things may be said; the one
 * that stands first is said unless another one is named. Like other notifications they gather by kind and subject.
 *
 * To tell somebody something, write a reaction in app/reactions and put it in the line of its event:
 *
 *     await tellPeople({
 *       event,                                          // whoever acted is never told
 *       kind: "entry-screened", says: "not-passed",
 *       subject: { kind: "submission", id },            // or a challenge, an award, a nomination
 *       people: ids, reason: "entrant",
 *       to: `/challenges/${challengeId}/entry`,         // where its line leads; the subject's own page when left out
 *     });
 *
 * Several groups with one event: from whom it concerns most to whom it concerns least, as nobody hears twice of one event
 * in one kind; with several kinds, or many people, `spread` with `aroundChallenge()` as its audience. A line is neither
 * listed nor counted nor sent for whoever may not see its subject: a challenge by challenge_shown_to(), a submission by
 * submission_told_to(), an award, a nomination and a request for action by functions named likewise. Only that a challenge was unpublished is told to those who no longer see it. Judges are told of challenges alone, and with `unnamed` wherever an entrant acted.
 */
export const sayings = {
  "team-invitation": ["invited"],
  "judge-invited": ["invited"],
  winner: ["won", "disqualified", "next-in-line", "moved", "prize-moved"],
  "phase-invitation": ["invited", "revoked", "admitted"],
  "entry-recorded": ["recorded"],
  "entry-screened": ["passed", "not-passed", "feedback"],
  "entry-changed": ["submitted", "confirmed", "refused", "withdrawn", "joined", "declined", "left"],
  "challenge-moved": [
    ...["review-asked", "review-left", "edits-requested", "approved", "published"],
    ...["not-published", "unpublished", "judging", "announced", "closed", "cancelled"],
    ...["winners-proposed", "not-announced", "commitment-near", "commitment-past"],
  ],
  "judge-reminder": ["due", "assigned", "reopened", "overridden", "removed", "unblinded"],
  recusal: ["recused", "override-proposed", "override-answered", "unblinded"],
  "judge-answered": ["accepted", "declined"],
  "challenge-question": ["asked", "answered", "declined"],
  "challenge-news": [
    ...["updated", "published", "opened", "extended", "terms-changed", "judging"],
    ...["announced", "closed", "cancelled", "unpublished"],
  ],
  award: [...["waits", "earned", "withdrawn", "announced", "revoked", "restored", "not-restored"]],
  "award-given": ["accepted", "declined", "appealed"],
  nomination: ["seconded", "granted", "turned-down", "lapsed"],
  "nomination-waits": ["asked", "to-decide", "appealed"],
  "action-asked": ["asked", "near", "past", "reopened", "accepted", "handed-over", "withdrawn"],
  "action-answered": ["replied", "reported", "late"],
  "figure-crossed": ["below", "above"],
} as const;

/** Those of them that tell of recognition. */
export const recognitionKinds = ["award", "award-given", "nomination", "nomination-waits"] as const;

/** Those that tell of figures, and of what is done about them. */
export const figureKinds = ["action-asked", "action-answered", "figure-crossed"] as const;

export type TellingKind = keyof typeof sayings;
export type Saying<Kind extends TellingKind = TellingKind> = (typeof sayings)[Kind][number];

/** Why somebody is told. */
export const tellingReasons = [
  "invited-to-team",
  "invited-to-judge",
  "entrant",
  "judge",
  "sponsor",
  "approver",
  "question-asker",
  "commitment",
  "challenge-follower",
  "recipient",
  "giver",
  "reviewer",
  "nominator",
  "seconder",
  "asked-to-second",
  "decides",
  "action-owner",
  "action-asker",
  "watches-figure",
] as const;
export type TellingReason = (typeof tellingReasons)[number];

/** Whether a kind is of those that tell of challenges, of recognition or of figures. */
export function isTellingKind(kind: string): kind is TellingKind {
  return kind in sayings;
}

/** Whether a kind tells of figures. */
export function isFigureKind(kind: string): boolean {
  return figureKinds.some((one) => one === kind);
}

/** Whether a kind tells of recognition. */
export function isRecognitionKind(kind: string): boolean {
  return recognitionKinds.some((one) => one === kind);
}
