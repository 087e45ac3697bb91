/**
 * An uploaded table of ideas: checked (looked through, its choices may change) → confirmed (being brought in) →
 * finished, or failed with a sentence. It is thrown away by hand, or after a week.
 */
import type { ImportWish } from "./plan.ts";

/** Largest file that the screen takes, in bytes; the command line takes any. */
export const fileAtMost = 10_000_000;

export type FileStanding = "checked" | "confirmed" | "finished" | "failed";

/** What things are called that an import may have to make. */
export interface ImportNames {
  /** Who stands as author where nobody is known. */
  readonly account: string;
  /** The unit that holds such accounts. */
  readonly accountUnit: string;
}

export interface ImportFile extends ImportWish, ImportNames {
  readonly id: string;
  readonly fileName: string;
  readonly createdAt: Date;
  readonly rows: number;
  readonly importId: string | null;
  readonly done: number;
  readonly added: number;
  readonly finishedAt: Date | null;
  readonly failure: string | null;
}

/** How far a file has come. */
export function standingOf({
  importId,
  finishedAt,
  failure,
}: Pick<ImportFile, "importId" | "finishedAt" | "failure">): FileStanding {
  if (failure !== null) return "failed";
  if (finishedAt !== null) return "finished";
  return importId === null ? "checked" : "confirmed";
}
