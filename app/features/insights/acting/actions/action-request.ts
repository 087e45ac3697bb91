/**
 * A request for action: what a leader asks a unit to do about a figure, by a day, of somebody who manages that unit. Its
 * owner, or whoever else manages the unit, replies and says when it is done; a leader accepts that, or asks again. It
 * stands beside the figure until then.
 *
 *     open → reported → accepted        reported, accepted → open (reopened)        open, reported → withdrawn
 */
import { isDay, shiftedDay } from "#app/core/working-days.ts";

export const actionStates = ["open", "reported", "accepted", "withdrawn"] as const;
export type ActionState = (typeof actionStates)[number];

export type ActionStepKind =
  "asked" | "replied" | "reported" | "accepted" | "reopened" | "handed_over" | "withdrawn";

/** What can be done with one, by its name in addresses. */
export const moves = {
  reply: { kind: "replied", by: "asked", from: ["open", "reported"], to: null },
  report: { kind: "reported", by: "asked", from: ["open"], to: "reported" },
  accept: { kind: "accepted", by: "leader", from: ["reported"], to: "accepted" },
  reopen: { kind: "reopened", by: "leader", from: ["reported", "accepted"], to: "open" },
  "hand-over": { kind: "handed_over", by: "leader", from: ["open", "reported"], to: null },
  withdraw: { kind: "withdrawn", by: "leader", from: ["open", "reported"], to: "withdrawn" },
} as const satisfies Record<string, MoveRule>;
export type Move = keyof typeof moves;
export const moveNames = Object.keys(moves) as Move[];

interface MoveRule {
  readonly kind: ActionStepKind;
  /** Who makes it: whom it was asked, or a leader. */
  readonly by: "asked" | "leader";
  readonly from: readonly ActionState[];
  /** Where it leads; null: where it was. */
  readonly to: ActionState | null;
}

export const actionLimits = { asked: 1000, text: 2000, daysAtMost: 365, nearDays: 3 } as const;

/** Whether a string from outside names a move. */
export function isMove(text: unknown): text is Move {
  return moveNames.some((move) => move === text);
}

/** Whether a move can be made in a state, whoever makes it. */
export function isOpenTo(state: ActionState, move: Move): boolean {
  const from: readonly ActionState[] = moves[move].from;
  return from.includes(state);
}

/** What is wrong with a day by which something is asked for; null when nothing is. */
export function dueMistake(day: string, today: string): "wrong" | "past" | "far" | null {
  if (!isDay(day)) return "wrong";
  if (day < today) return "past";
  return day > lastDueDay(today) ? "far" : null;
}

/** The last day by which something may be asked for. */
export function lastDueDay(today: string): string {
  return shiftedDay(today, actionLimits.daysAtMost);
}

/** Whether its day is so near that one is reminded of it. */
export function isNear(dueDay: string, today: string): boolean {
  return dueDay <= shiftedDay(today, actionLimits.nearDays);
}

/** Whether its day is over while it is still waited for. */
export function isLate(
  { state, dueDay }: { readonly state: ActionState; readonly dueDay: string },
  today: string,
): boolean {
  return state === "open" && dueDay < today;
}
