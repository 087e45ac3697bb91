import type { MessageKey } from "#app/core/words.ts";
import type { tieValues } from "../tie-values.ts";

/** What the steps of the tie rule are called that name no criterion. */
export const tieWords = {
  normalised: "authoring.tieNormalised",
  agreement: "authoring.tieAgreement",
  earlier: "authoring.tieEarlier",
  lot: "authoring.tieLot",
} as const satisfies Record<(typeof tieValues)[number], MessageKey>;
