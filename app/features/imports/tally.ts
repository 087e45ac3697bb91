import type { Proposal } from "./entry.ts";

/** One proposal's official count beside the one found in the database. */
export interface TallyRow {
  readonly id: string;
  readonly title: string;
  /** Null when the file does not tell it. */
  readonly official: number | null;
  /** Null when the proposal is not among the imported ideas. */
  readonly counted: number | null;
}

export interface Tally {
  readonly rows: readonly TallyRow[];
  readonly agrees: boolean;
  /** Whether the file tells any official count. */
  readonly isOfficial: boolean;
}

/** Compares the file's counts with those of the database, given by the proposals' ids, in the file's order. */
export function tallyOf(
  proposals: readonly Proposal[],
  counted: ReadonlyMap<string, number>,
): Tally {
  const rows = proposals.map(({ id, name, votes }) => ({
    id,
    title: name,
    official: votes,
    counted: counted.get(id) ?? null,
  }));
  return {
    rows,
    agrees: rows.every(isSame),
    isOfficial: rows.some(({ official }) => official !== null),
  };
}

/** Whether a count is what it should be; where the file tells none, the idea must at least be there. */
export function isSame({ official, counted }: TallyRow): boolean {
  return counted !== null && (official === null || official === counted);
}
