import type { MessageKey } from "#app/core/words.ts";

/** What is said of a day by which nothing can be asked for. */
export const dueWords = {
  wrong: "acting.dayWrong",
  past: "acting.dayPast",
  far: "acting.dayFar",
} as const satisfies Record<string, MessageKey>;
