/** What is found in a picture that should carry its credential. */

/**
 * Other: no picture of this kind. Damaged: cut off, changed on the way, or made to harm. Stripped: a whole picture without
 * a credential, as many programs leave it. Several: more than one, of which nobody knows which is meant.
 */
export const bakedTroubles = ["other", "damaged", "stripped", "several", "too_long"] as const;
export type BakedTrouble = (typeof bakedTroubles)[number];

export type Baked = { readonly credential: string } | { readonly trouble: BakedTrouble };

/** One of what was found, or what stands against it. */
export function oneOf(found: readonly string[]): Baked {
  const [first] = found;
  if (first === undefined) return { trouble: "stripped" };
  return found.length === 1 ? { credential: first } : { trouble: "several" };
}
