/** Where a challenge from elsewhere stands here: by its dates, and by the source's word where it has none. */
import type { ChallengeState } from "../challenge.ts";
import { archiveMonths, monthsLater } from "../timeline/archiving.ts";
import { zoneThere } from "./moment-there.ts";

/** Its one phase, as far as it is known. */
export interface KnownDates {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/**
 * Published before it begins, open until it ends, then being judged, and archived three months later: who won is not
 * told. Nobody here judges it, so nothing else would ever end it.
 */
export function standingHere(dates: KnownDates, status: string, now: Date): ChallengeState {
  const { startsAt, endsAt } = dates;
  if (startsAt && now < startsAt) return "published";
  if (endsAt && now < endsAt) return "open";
  if (endsAt) return now < monthsLater(endsAt, archiveMonths, zoneThere) ? "judging" : "archived";
  return isClosedThere(status) ? "archived" : "open";
}

/** Whether the source's word agrees with where its dates put it; null when the word is not known. */
export function agrees(state: ChallengeState, status: string): boolean | null {
  if (isClosedThere(status)) return state === "judging" || state === "archived";
  if (/^(open|active)$/i.test(status)) return state === "open";
  return /^(coming|upcoming|future|coming soon)$/i.test(status) ? state === "published" : null;
}

function isClosedThere(status: string): boolean {
  return /^(closed|archived|completed?|ended)$/i.test(status);
}

/** States in which a challenge is as it came: what was taken over here, or ended by somebody, is left as it is. */
const untouchedStates: readonly ChallengeState[] = [
  ...(["published", "open", "between_phases", "judging", "archived"] as const),
];

/** Whether the file may still say where it stands. */
export function isUntouched(state: ChallengeState): boolean {
  return untouchedStates.includes(state);
}
