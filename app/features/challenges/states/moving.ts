/** Whether a challenge may be moved, and if not, why: everything that stands against it, as data. */
import type { ChallengeState } from "../challenge.ts";
import type { Capacity } from "./capacity.ts";
import { waysBetween, type Requirement, type Transition } from "./transitions.ts";

/** What somebody wants, and what they know of it. */
export interface WantedMove {
  readonly from: ChallengeState;
  readonly to: ChallengeState;
  readonly held: readonly Capacity[];
  readonly reason: string;
  /** What of that which a way may need is so. */
  readonly met: readonly Requirement[];
}

/** The table's line for a move, or what stands against it. */
export type MoveVerdict =
  | { readonly way: Transition }
  | { readonly refused: "no_such_way" }
  | { readonly refused: "not_theirs"; readonly may: readonly Capacity[] }
  | {
      readonly refused: "not_yet";
      readonly needsReason: boolean;
      readonly lacks: readonly Requirement[];
    };

/** Judges a move: is there such a way, is it theirs, is all there that it needs. */
export function judgeMove({ from, to, held, reason, met }: WantedMove): MoveVerdict {
  const ways = waysBetween(from, to);
  if (ways.length === 0) return { refused: "no_such_way" };
  const way = ways.find(({ by }) => by.some((capacity) => held.includes(capacity)));
  if (!way) return { refused: "not_theirs", may: [...new Set(ways.flatMap(({ by }) => by))] };
  const lacks = way.needs.filter((one) => !met.includes(one));
  const needsReason = way.needsReason && reason.trim() === "";
  return needsReason || lacks.length > 0 ? { refused: "not_yet", needsReason, lacks } : { way };
}
