/** Answers what was typed, later; given up by `signal` once something else is typed. */
export type FindLater<Result> = (typed: string, signal: AbortSignal) => Promise<Result>;
