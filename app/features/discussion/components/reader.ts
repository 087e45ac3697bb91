/** Whoever reads a discussion, and what sets them apart. */
export interface Reader {
  readonly id: string;
  /** Hides what others wrote, and sees why something is hidden. */
  readonly moderates: boolean;
  /** May answer officially. */
  readonly answers: boolean;
}
