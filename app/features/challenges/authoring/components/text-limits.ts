/** The same as keptAtMost of form-reader.ts, which browsers do without. */
export const textAtMost = 10_000;
export const answerAtMost = 2_000;
