/** What would become of each entry of a feed: judged before anything is written, and again when it is. */
import type { ChallengeState } from "../challenge.ts";
import type { ArrivingChallenge } from "./arriving-challenge.ts";
import { isEntry } from "./feed.ts";
import { isUntouched } from "./standing-here.ts";

export const outcomes = ["new", "changed", "same", "left", "bad"] as const;
export type Outcome = (typeof outcomes)[number];

/** Why an entry cannot be brought in. */
export type EntryProblem = "no_object" | "no_id" | "id_twice";

/** What is here of an entry that came before. */
export interface HereAlready {
  readonly challengeId: string;
  readonly state: ChallengeState;
  readonly digest: string;
  readonly entry: string;
}

/** One entry, in the order of the file. */
export type PlannedEntry =
  | { readonly outcome: "bad"; readonly problem: EntryProblem; readonly at: number }
  | { readonly outcome: "new"; readonly challenge: ArrivingChallenge }
  | {
      readonly outcome: "changed" | "same" | "left";
      readonly challenge: ArrivingChallenge;
      readonly here: HereAlready;
      /** Fields of the source that say something else now; `state` where only time has passed. */
      readonly fields: readonly string[];
    };

/** Judges an entry that can be read. */
export function planFor(challenge: ArrivingChallenge, here: HereAlready | undefined): PlannedEntry {
  if (!here) return { outcome: "new", challenge };
  const isSaid = here.digest === challenge.origin.digest;
  const isThere = here.state === challenge.state || !isUntouched(here.state);
  if (isSaid && isThere) return { outcome: "same", challenge, here, fields: [] };
  const fields = isSaid ? ["state"] : fieldsBetween(here.entry, challenge.origin.entry);
  return { outcome: isUntouched(here.state) ? "changed" : "left", challenge, here, fields };
}

/** Fields in which two entries differ, both as JSON. */
function fieldsBetween(before: string, after: string): string[] {
  const [one, other] = [objectIn(before), objectIn(after)];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).sort();
}

function objectIn(json: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(json);
  return isEntry(value) ? value : {};
}

/** How many entries have each outcome. */
export function countOutcomes(plan: readonly PlannedEntry[]): Record<Outcome, number> {
  const count = { new: 0, changed: 0, same: 0, left: 0, bad: 0 };
  for (const { outcome } of plan) count[outcome]++;
  return count;
}
