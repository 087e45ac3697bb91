/** What a running challenge's readers wait for: the moment that comes next, and what it is. */
import type { ChallengeState } from "../challenge.ts";
import { inOrder, isWithin, phaseAt, type Phase } from "./timeline.ts";

export interface NextMoment {
  /** It opens for the first time or again, nothing more can be submitted, or judging is over. */
  readonly what: "opens" | "closes" | "reopens" | "judged";
  readonly at: Date;
}

/** The next moment of a challenge that stands like this; null when its timeline holds nothing more. */
export function nextMoment(
  state: ChallengeState,
  phases: readonly Phase[],
  now: Date,
): NextMoment | null {
  if (state === "open") return closing(phases, now);
  if (state === "published" || state === "between_phases") {
    const next = inOrder(phases).find((one) => one.takesSubmissions && one.startsAt > now);
    if (!next) return null;
    return { what: state === "published" ? "opens" : "reopens", at: next.startsAt };
  }
  const judging = state === "judging" ? phaseAt(phases, now) : null;
  return judging && { what: "judged", at: judging.endsAt };
}

/** Each phase has an end of its own, also where the next one follows at once: what is entered counts for one of them. */
function closing(phases: readonly Phase[], now: Date): NextMoment | null {
  const open = inOrder(phases).find((one) => one.takesSubmissions && isWithin(one, now));
  return open ? { what: "closes", at: open.endsAt } : null;
}
