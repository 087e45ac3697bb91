import { entriesIn } from "./challenges/entries-in.ts";
import { inPreparation } from "./challenges/in-preparation.ts";
import { openToEntries } from "./challenges/open-to-entries.ts";
import type { DemoChallenge } from "./challenges/types.ts";

/** The challenges of the demo organisation, one wherever a challenge may stand. */
export const challenges: readonly DemoChallenge[] = [
  ...inPreparation,
  ...openToEntries,
  ...entriesIn,
];
