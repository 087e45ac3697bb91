import type { PersonSlot, Remark } from "#prisma/seed/demo/types.ts";

/** Writes down a comment and the answers to it; "author" stands for the author of the idea. */
export function says(by: PersonSlot | "author", text: string, ...answers: Remark[]): Remark {
  return { by, text, answers, afterDays: 0 };
}

/** Lets that many working days pass before a comment that tells what somebody did in the meantime. */
export function later(afterDays: number, remark: Remark): Remark {
  return { ...remark, afterDays };
}
