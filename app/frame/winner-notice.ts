import type { Notice } from "./root-data.ts";

/** Winners that were announced; the same as the features say it, who are not known here. */
export interface Announced {
  readonly challengeId: string;
  readonly title: string;
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What everybody is told of a challenge whose winners are announced. */
export function winnerNotice({ challengeId, title, language, at }: Announced): Notice {
  return {
    id: challengeId,
    lead: "ui.winnersAnnounced",
    text: title,
    lang: language,
    to: `/challenges/${challengeId}/winners`,
    at,
  };
}
