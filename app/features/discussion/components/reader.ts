/** Whoever reads a discussion, and what sets them apart. */
export interface Reader {
  readonly id: string;
  /** Moderators take away anybody's comment, and see why one is hidden. */
  readonly deletesAny: boolean;
  /** May answer officially. */
  readonly answers: boolean;
}
