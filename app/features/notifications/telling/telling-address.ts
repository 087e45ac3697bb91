import type { SubjectKind } from "#app/core/event.ts";
import type { TellingKind } from "./telling.ts";

/** Where a line about a challenge, an award, a nomination or a figure leads, unless whoever told it said so. */
export function tellingAddress(kind: TellingKind, subject: Told): string {
  if (subject.subjectKind === "submission") return `/submissions/${subject.subjectId}`;
  if (subject.subjectKind === "award") return `/awards/${subject.subjectId}`;
  if (subject.subjectKind === "nomination") return `/nominations/${subject.subjectId}`;
  if (subject.subjectKind === "action-request") return `/insights/actions/${subject.subjectId}`;
  if (subject.subjectKind === "figure-alert") return "/insights/alerts";
  const said = `${kind} ${subject.says ?? ""}`;
  return `/challenges/${subject.subjectId}${tellingPlaces[said] ?? tellingPlaces[kind] ?? ""}`;
}

/** Whether an address may be one to which such a line leads, or one about kudos, an announcement or figures. */
export function isPageOfTelling(path: string): boolean {
  const ofChallenges = "challenges|submissions|judging";
  const ofRecognition = "awards|nominations|kudos|announcements";
  const ofFigures = "insights/(?:actions|alerts)";
  return new RegExp(`^/(?:${ofChallenges}|${ofRecognition}|${ofFigures})(?:/[\\w-]+){0,6}$`).test(
    path,
  );
}

interface Told {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly says: string | null;
}

/** Which page of a challenge a kind leads to, or only some of what it says; its first one where nothing stands here. */
export const tellingPlaces: Readonly<Record<string, string>> = {
  "challenge-moved": "/state",
  "challenge-question": "/questions",
  "judge-reminder": "/judges",
  "challenge-news updated": "/updates",
  "challenge-news extended": "/timeline",
  "challenge-news terms-changed": "/rules",
  "challenge-news unpublished": "/unpublication",
};
