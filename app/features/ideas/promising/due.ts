/** By when an idea in a list is to be answered. */
export interface ShownDue {
  readonly state: "waiting" | "paused" | "overdue";
  /** In the reader's words, so that no browser need know how days are said. */
  readonly day: string;
}
