import type { SubjectKind } from "#app/core/event.ts";
import type { TellingKind } from "./telling.ts";

/** Where a line about a challenge leads, unless whoever told it said so. */
export function tellingAddress(kind: TellingKind, subject: Told): string {
  if (subject.subjectKind === "submission") return `/submissions/${subject.subjectId}`;
  const page = `/challenges/${subject.subjectId}`;
  if (kind === "challenge-news") return page + (newsPlaces[subject.says ?? ""] ?? "");
  return page + (places[kind] ?? "");
}

interface Told {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly says: string | null;
}

const places: Readonly<Partial<Record<TellingKind, string>>> = {
  "challenge-moved": "/state",
  "challenge-question": "/questions",
  "judge-reminder": "/judges",
};

const newsPlaces: Readonly<Record<string, string>> = {
  updated: "/updates",
  extended: "/timeline",
  "terms-changed": "/rules",
};
