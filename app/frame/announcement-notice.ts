import type { MessageKey } from "#app/core/words.ts";
import type { Notice } from "./root-data.ts";

/** What a leader announced; the same as its feature says it, which is not known here. */
export interface ToldAnnouncement {
  readonly announcementId: string;
  readonly announced: string;
  readonly title: string;
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What everybody is told of an announcement. */
export function announcementNotice(told: ToldAnnouncement): Notice {
  const { announcementId: id, announced, title: text, language: lang, at } = told;
  return {
    id,
    lead: leads[announced] ?? "frame.leadPlain",
    text,
    lang,
    to: `/announcements/${id}`,
    at,
  };
}

const leads: Readonly<Record<string, MessageKey>> = {
  plain: "frame.leadPlain",
  awards: "frame.leadAwards",
  winners: "frame.leadWinners",
  decision: "frame.leadDecision",
};
