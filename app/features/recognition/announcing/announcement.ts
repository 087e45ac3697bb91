/**
 * The announcement: a leader's message to everybody, about awards, the winners of a challenge, a decision, or nothing but
 * itself. Life cycle: draft → waiting for its moment → published → withdrawn, with a reason; nothing leads back from there.
 * Once published its words stand; what is not public any more of what it tells of is not shown with it.
 */
export const announcementLimits = { title: 120, text: 5_000, awards: 50, reason: 500 } as const;
export const congratulationLimits = { longest: 280 } as const;

export type AnnouncementState = "draft" | "scheduled" | "published" | "withdrawn";

interface Moments {
  readonly publishAt: Date | null;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Where an announcement stands. */
export function stateOf({ publishAt, publishedAt, withdrawnAt }: Moments): AnnouncementState {
  if (withdrawnAt !== null) return "withdrawn";
  if (publishedAt !== null) return "published";
  return publishAt === null ? "draft" : "scheduled";
}

/** What an announcement tells of, besides its own words. */
export const announcementKinds = ["plain", "awards", "winners", "decision"] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

interface About {
  readonly challengeId: string | null;
  readonly ideaId: string | null;
  readonly awards: number;
}

/** What kind of announcement it is, by what it tells of. */
export function kindOf({ challengeId, ideaId, awards }: About): AnnouncementKind {
  if (awards > 0) return "awards";
  if (challengeId !== null) return "winners";
  return ideaId === null ? "plain" : "decision";
}

/** A person's sign under an announcement. */
export const announcementSigns = ["applause", "heart", "inspired"] as const;
export type AnnouncementSign = (typeof announcementSigns)[number];

/** Whether a word from outside names a sign. */
export function isAnnouncementSign(word: unknown): word is AnnouncementSign {
  return announcementSigns.some((sign) => sign === word);
}

/** The field of a form that says whether an award is told of. */
export function awardField(id: string): string {
  return `award-${id}`;
}
