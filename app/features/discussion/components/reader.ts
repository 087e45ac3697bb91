/** Whoever reads a discussion, and what sets them apart. */
export interface Reader {
  readonly id: string;
  /** Moderators take away anybody's comment. */
  readonly deletesAny: boolean;
  /** May answer officially. */
  readonly answers: boolean;
}
