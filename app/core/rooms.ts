/** Rooms. Joining one is the authorisation: everything sent to it may be read by each of its members. */
export const rooms = {
  /** Every signed-in person: new ideas and current counts. */
  feed: "feed",
  /** One idea's page: votes unless they are hidden, text, comments, presence. */
  idea: (id: string) => `idea:${id}`,
  /** The votes of an idea that hides them until one has voted: for those who have. */
  counts: (ideaId: string) => `idea:${ideaId}:counts`,
  /** The notes of those who may answer one idea. */
  notes: (ideaId: string) => `notes:${ideaId}`,
  /** Every signed-in person: which challenges there are and where they stand. */
  challenges: "challenges",
  /** One challenge's page: what it says and where it stands, never what is entered or marked. */
  challenge: (id: string) => `challenge:${id}`,
  /** What is asked about one challenge, answered or not: for its sponsors. */
  questions: (challengeId: string) => `questions:${challengeId}`,
  /** What one person has asked about one challenge: for them alone. */
  asked: (challengeId: string, personId: string) => `asked:${challengeId}:${personId}`,
  /** One submission, for those who write it. */
  entry: (submissionId: string) => `entry:${submissionId}`,
  /** What has been submitted to one challenge, for its sponsors. */
  screening: (challengeId: string) => `screening:${challengeId}`,
  /** How far the judging of a challenge is: for its sponsors. */
  judging: (challengeId: string) => `judging:${challengeId}`,
  /** What the judges of one submission write to each other; named as they know it. */
  deliberation: (phaseId: string, alias: string) => `deliberation:${phaseId}:${alias}`,
  /** The people's choice of one challenge: how many ballots there are, and nothing of what stands on them. */
  choice: (challengeId: string) => `choice:${challengeId}`,
  /** Every signed-in person: which awards are public. */
  recognition: "recognition",
  /** One award, for those who see it. */
  award: (id: string) => `award:${id}`,
  /** One nomination, for those who see it; never for whoever is nominated. */
  nomination: (id: string) => `nomination:${id}`,
  /** Every signed-in person, on every page: what is announced to all. */
  announcements: "announcements",
  /** One announcement that is published: how much is said to it. */
  announcement: (id: string) => `announcement:${id}`,
  /** That figures have moved, and nothing of which: for leaders and managers. */
  figures: "figures",
  /** That something was done about a figure, whatever and wherever: for leaders and managers. */
  actions: "actions",
  /** What one unit was asked to do about a figure, for those who see it. */
  action: (id: string) => `action:${id}`,
  /** One person's own affairs. */
  person: (id: string) => `person:${id}`,
} as const;
