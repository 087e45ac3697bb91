/**
 * A one-time link lets somebody in who has no password yet: the first administrator of an empty
 * organisation, or an invited person. It works once, for seven days, and a newer one replaces it.
 */
export const linkLife = 7 * 24 * 60 * 60 * 1000;

/** Where a link stands; `unknown` also covers links that a newer one has replaced. */
export type LinkState = "ready" | "used" | "expired" | "unknown";

/** The address of a link, below the product's own. */
export function linkPath(token: string): string {
  return `/welcome/${token}`;
}
