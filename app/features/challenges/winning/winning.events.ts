declare module "#app/core/event.ts" {
  interface Events {
    /** Sponsors said who should win; sponsors and leaders alone know. */
    "winners.proposed": { isNews: boolean };
    /** A leader set the moment at which winners are announced. */
    "announcement.prepared": { announceAt: string };
    /** Its moment came, and it could not announce itself. */
    "announcement.refused": { leaderId: string; says: string };
    /** Those who entered may read what sponsors and judges say to it. */
    "feedback.given": Record<string, never>;
    /** The announcement as a whole: told to everybody. */
    "winners.announced": { winnerIds: readonly string[] };
    /** One winner of it, for what is given to the people behind it. */
    "winner.announced": { winnerId: string; submissionId: string; place: number };
    /** A winner got another place, as one that was better had become free. */
    "winner.moved": { winnerId: string; from: number; to: number };
    "winner.declined": { winnerId: string; place: number };
    "winner.disqualified": { winnerId: string; place: number };
    "prize.moved": { winnerId: string; prizeId: string; state: string };
  }
}

export {};
