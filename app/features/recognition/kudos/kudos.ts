/**
 * Kudos: thanks in words, for a contribution, in the name of a value of the organisation. A few in a week, never to
 * oneself. Thanks that go back and forth are words all the same, but they count nowhere: whoever gives to somebody by whom
 * they were given to within thirty days gives something that does not count.
 */
import { grouped } from "../grouped.ts";
import { endOfWeek, weekOf } from "./week.ts";

export interface Kudos {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly at: Date;
}

export interface KudosWish {
  readonly fromId: string;
  readonly toId: string;
  readonly at: Date;
  readonly words: string;
  /** The idea, comment or the like that it is for; null while none is named. */
  readonly contribution: {
    readonly id: string;
    readonly byIds: readonly string[];
    /** Whether the giver may see it: nobody thanks for what they cannot know. */
    readonly isSeen: boolean;
  } | null;
  /** Whether the value that it names is one of the organisation's. */
  readonly hasValue: boolean;
  /** Whether the recipient works here, and takes kudos. */
  readonly isTaken: boolean;
}

export interface KudosLimits {
  /** How many somebody may give from Monday to Sunday. */
  readonly weekly: number;
  /** Where the weeks begin. */
  readonly timeZone: string;
}

export const kudosWords = { shortest: 10, longest: 500 } as const;
/** How long after a kudos one back counts for nothing. */
export const swapDays = 30;

export type KudosReason =
  | { readonly reason: "oneself" | "not_taken" | "no_contribution" | "not_theirs" | "no_value" }
  | { readonly reason: "too_short" | "too_long"; readonly limit: number }
  | { readonly reason: "allowance"; readonly limit: number; readonly againAt: Date };

export type KudosVerdict =
  | { readonly refused: readonly KudosReason[] }
  /** `swap`: the kudos because of which this one does not count; null when it counts. */
  | { readonly swap: Kudos | null; readonly left: number };

/** Whether a kudos may be given, and whether it will count. `earlier` are those between the two, and the giver's own. */
export function judgeKudos(
  wish: KudosWish,
  earlier: readonly Kudos[],
  limits: KudosLimits,
): KudosVerdict {
  const week = weekOf(wish.at, limits.timeZone);
  const given = earlier.filter(
    ({ fromId, at }) => fromId === wish.fromId && weekOf(at, limits.timeZone) === week,
  );
  const reasons = [
    ...wishReasons(wish),
    ...(given.length >= limits.weekly
      ? [
          {
            reason: "allowance",
            limit: limits.weekly,
            againAt: endOfWeek(week, limits.timeZone),
          } as const,
        ]
      : []),
  ];
  if (reasons.length > 0) return { refused: reasons };
  return { swap: swapOf(wish, earlier), left: limits.weekly - given.length - 1 };
}

/** The latest kudos to which this one is an answer in kind; null if it counts. */
export function swapOf(
  { fromId, toId, at }: Pick<Kudos, "fromId" | "toId" | "at">,
  earlier: readonly Kudos[],
): Kudos | null {
  const since = at.getTime() - swapDays * 86_400_000;
  const back = earlier.filter(
    (one) =>
      one.fromId === toId && one.toId === fromId && one.at <= at && one.at.getTime() >= since,
  );
  return back.sort((one, other) => other.at.getTime() - one.at.getTime())[0] ?? null;
}

/** Those that count, of all that were given. */
export function countingKudos(all: readonly Kudos[]): readonly Kudos[] {
  const ways = grouped(all, ({ fromId, toId }) => JSON.stringify([fromId, toId]));
  return all.filter((one) => {
    const back = ways.get(JSON.stringify([one.toId, one.fromId])) ?? [];
    return swapOf(one, back) === null;
  });
}

function wishReasons({
  fromId,
  toId,
  words,
  contribution,
  hasValue,
  isTaken,
}: KudosWish): KudosReason[] {
  const length = words.trim().length;
  const { shortest, longest } = kudosWords;
  return [
    ...(fromId === toId ? [{ reason: "oneself" } as const] : []),
    ...(isTaken ? [] : [{ reason: "not_taken" } as const]),
    ...(length < shortest ? [{ reason: "too_short", limit: shortest } as const] : []),
    ...(length > longest ? [{ reason: "too_long", limit: longest } as const] : []),
    ...(contribution?.isSeen ? [] : [{ reason: "no_contribution" } as const]),
    ...(contribution?.isSeen && !contribution.byIds.includes(toId)
      ? [{ reason: "not_theirs" } as const]
      : []),
    ...(hasValue ? [] : [{ reason: "no_value" } as const]),
  ];
}
