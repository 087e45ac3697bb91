import { acceptOf, fileGroups, type FileGroup } from "./file-types.ts";

/** What files an organisation takes. */
export interface FileRules {
  /** Counts the changes. */
  readonly revision: number;
  /** Largest file. */
  readonly bytesAtMost: number;
  /** How many may hang on one subject. */
  readonly filesAtMost: number;
  readonly groups: readonly FileGroup[];
}

/** What holds until an administrator chooses otherwise. */
export const rulesWithoutChoice: FileRules = {
  revision: 0,
  bytesAtMost: 10_000_000,
  filesAtMost: 10,
  groups: fileGroups,
};

/** Between which limits administrators choose; one megabyte is a million bytes, as everywhere on screen. */
export const ruleLimits = { megabytes: 100, files: 50 } as const;

/** The largest file anybody can allow. */
export const bytesEver = ruleLimits.megabytes * 1_000_000;

/** The rules as a form for choosing files needs them. */
export function choosingRules({ bytesAtMost, filesAtMost, groups }: FileRules) {
  return { maxBytes: bytesAtMost, maxFiles: filesAtMost, accept: acceptOf(groups) };
}

export type ChoosingRules = ReturnType<typeof choosingRules>;
