/** What is being completed: an emoji after a colon, or somebody's name after an at sign. */
export interface Trigger {
  readonly kind: "emoji" | "person";
  /** Where the sign stands. */
  readonly from: number;
  readonly query: string;
}

/** What stands before the caret and asks for suggestions; times, addresses and e-mail do not. */
export function findTrigger(text: string, caret: number): Trigger | null {
  const before = text.slice(Math.max(0, caret - reach), caret);
  for (const [kind, pattern] of patterns) {
    const query = pattern.exec(before)?.[1];
    if (query !== undefined) return { kind, from: caret - query.length - 1, query };
  }
  return null;
}

const reach = 60;

/** A name may have three words: "@Ana de la". */
const patterns = [
  ["emoji", /(?:^|[\s(«“"])[:]([\p{L}\p{M}\d+-][\p{L}\p{M}\d_+-]{1,30})$/u],
  ["person", /(?:^|[\s(«“"])@([\p{L}\p{M}]+(?:[ '’.-]{1,2}[\p{L}\p{M}]+){0,3} ?)$/u],
] as const;
