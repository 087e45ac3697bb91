import type { Stage } from "#app/features/ideas/idea.ts";
import type { PersonSlot } from "#prisma/seed/demo/types.ts";

/** The reasons that come with the product, by a name of their own here: how their ids end. */
const reasons = {
  fits: "101",
  many: "102",
  safer: "103",
  saves: "104",
  money: "105",
  time: "106",
  law: "107",
  underway: "108",
  tried: "109",
  cost: "110",
  asProposed: "111",
  otherwise: "112",
  inPart: "113",
  others: "114",
  everywhere: "115",
} as const;

export type ReasonName = keyof typeof reasons;

/** The id of a reason. */
export function reasonId(name: ReasonName | null): string | null {
  return name && `00000000-0000-7000-8000-000000000${reasons[name]}`;
}

/** Something official that happens to an idea, some working days after what came before. */
export type Happening =
  | {
      readonly kind: "decision";
      readonly to: Stage;
      readonly reason: ReasonName | null;
      readonly text: string;
      readonly lessons: string;
      readonly afterDays: number;
    }
  | { readonly kind: "owner"; readonly owner: PersonSlot; readonly afterDays: number }
  | { readonly kind: "appeal"; readonly text: string; readonly afterDays: number }
  | {
      readonly kind: "answer";
      readonly outcome: "upheld" | "accepted";
      readonly reason: ReasonName | null;
      readonly text: string;
      readonly afterDays: number;
    }
  /** Only those who may answer the idea see it. */
  | {
      readonly kind: "prepared";
      readonly to: Stage;
      readonly reason: ReasonName;
      readonly text: string;
      /** In how many days it publishes itself; null: by hand. */
      readonly inDays: number | null;
      readonly afterDays: number;
    };

/** What became of one idea. */
export interface IdeaCourse {
  readonly ideaKey: string;
  readonly happenings: readonly Happening[];
}

/** Writes down what became of an idea, in order. */
export function course(ideaKey: string, ...happenings: Happening[]): IdeaCourse {
  return { ideaKey, happenings };
}

const decision = (to: Stage, afterDays: number, reason: ReasonName | null, text: string) =>
  ({ kind: "decision", to, reason, text, lessons: "", afterDays }) as const;

export const review = (afterDays: number, text = "") =>
  decision("in_review", afterDays, null, text);
export const accept = (afterDays: number, reason: ReasonName, text: string) =>
  decision("accepted", afterDays, reason, text);
export const decline = (afterDays: number, reason: ReasonName, text: string) =>
  decision("not_now", afterDays, reason, text);
export const pilot = (afterDays: number, text = "") => decision("piloting", afterDays, null, text);
export const spread = (afterDays: number, reason: ReasonName, text: string) =>
  decision("spread", afterDays, reason, text);

export function implement(
  afterDays: number,
  reason: ReasonName,
  text: string,
  lessons: string,
): Happening {
  return { ...decision("implemented", afterDays, reason, text), lessons };
}

/** A pilot that ends without going on. */
export function stop(
  afterDays: number,
  reason: ReasonName,
  text: string,
  lessons: string,
): Happening {
  return { ...decision("not_now", afterDays, reason, text), lessons };
}

export function asks(owner: PersonSlot, afterDays: number): Happening {
  return { kind: "owner", owner, afterDays };
}

export function appeal(afterDays: number, text: string): Happening {
  return { kind: "appeal", text, afterDays };
}

export function uphold(afterDays: number, text: string): Happening {
  return { kind: "answer", outcome: "upheld", reason: null, text, afterDays };
}

export function acceptOnAppeal(afterDays: number, reason: ReasonName, text: string): Happening {
  return { kind: "answer", outcome: "accepted", reason, text, afterDays };
}

export function prepare(
  afterDays: number,
  inDays: number | null,
  to: Stage,
  reason: ReasonName,
  text: string,
): Happening {
  return { kind: "prepared", to, reason, text, inDays, afterDays };
}
