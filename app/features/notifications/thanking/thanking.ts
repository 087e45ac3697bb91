import type { MessageKey } from "#app/core/words.ts";

/** What people are told of kudos and of announcements. Each says itself where its line leads. */
export const thankingKinds = ["kudos-received", "kudos-answered", "announcement"] as const;
export type ThankingKind = (typeof thankingKinds)[number];

/** Why somebody is told. */
export const thankingReasons = ["thanked", "thanking", "everybody"] as const;
export type ThankingReason = (typeof thankingReasons)[number];

/** Whether a kind is of those that tell of kudos or announcements. */
export function isThankingKind(kind: string): kind is ThankingKind {
  return thankingKinds.some((one) => one === kind);
}

/** What is said of each. */
export const thankingTitles: Readonly<Record<ThankingKind, MessageKey>> = {
  "kudos-received": "thanking.titleReceived",
  "kudos-answered": "thanking.titleAnswered",
  announcement: "thanking.titleAnnouncement",
};

/** What each kind is called where one chooses among them. */
export const thankingKindNames: Readonly<Record<ThankingKind, MessageKey>> = {
  "kudos-received": "thanking.kindReceived",
  "kudos-answered": "thanking.kindAnswered",
  announcement: "thanking.kindAnnouncement",
};

export const thankingReasonWords: Readonly<Record<ThankingReason, MessageKey>> = {
  thanked: "thanking.whyThanked",
  thanking: "thanking.whyThanking",
  everybody: "thanking.whyEverybody",
};
