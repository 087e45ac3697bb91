/** What is done at start, for whoever is waiting: a step is finished, a note says what begins. */
export interface Progress {
  readonly kind: "step" | "note";
  readonly text: string;
}
