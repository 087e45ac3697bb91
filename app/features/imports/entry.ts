/** What a line of the file says, or why it is skipped. */
export type Entry =
  | { readonly kind: "meta"; readonly key: string; readonly value: string }
  | { readonly kind: "proposal"; readonly proposal: Proposal }
  | { readonly kind: "ballot"; readonly ballot: Ballot }
  | { readonly kind: "bad"; readonly bad: BadRow };

/** A row that is skipped: its line, and the reason as the end of a sentence. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/** A proposal that people could vote for. */
export interface Proposal {
  readonly id: string;
  /** Empty when the file has no names. */
  readonly name: string;
  readonly description: string;
  readonly target: string;
  /** Plain decimal digits, in the election's currency. */
  readonly cost: string;
  /** The official count; null when the file does not tell it. */
  readonly votes: number | null;
}

/** The proposals one voter approved of. */
export interface Ballot {
  readonly voter: string;
  /** Ids of proposals, each once; those whose own row was skipped are left out. */
  readonly choices: readonly string[];
  /** How many choices were left out with their proposals. */
  readonly leftOut: number;
}

/** A row's cells by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

/** Reads a row: its entry, or why it is bad, as the end of a sentence. */
export type ReadRow = (cells: Cells, line: number) => Entry | string;
