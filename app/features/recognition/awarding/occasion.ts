/** What must not be recognised twice with one badge: a badge of which there is one per person, or a contribution. */
import type { Proof } from "./citation.ts";

export const onlyOnce = "once";

/** The occasion on which people give a badge: repeatable ones are given for the contribution that is named first. */
export function occasionOf(isRepeatable: boolean, evidence: readonly Proof[]): string {
  const [first] = evidence;
  if (!isRepeatable || !first || !URL.canParse(first.url)) return onlyOnce;
  // The same place, whatever part of it is pointed at.
  const { origin, pathname } = new URL(first.url);
  return `${origin}${pathname.replace(/\/+$/u, "")}`;
}
