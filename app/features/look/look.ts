/**
 * How the organisation shows itself: a colour, from which the accent's shades are made, and a logo beside its
 * name. Without either the product wears its own. Every change counts the revision up.
 */
import type { Hex } from "#app/core/colour.ts";

/** What a logo stands on where it would be lost: a light plate in the dark theme, a dark one in the light theme. */
export type Plate = "none" | "light" | "dark";

/** A logo as it is kept: a PNG of our own making. */
export interface LogoPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly plate: Plate;
}

/** The logo as pages show it. */
export interface Logo {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly plate: Plate;
}

export interface OrganisationLook {
  readonly revision: number;
  /** As it was chosen; null for the product's own. */
  readonly accent: Hex | null;
  readonly logo: Logo | null;
}

/** Largest file that is taken, in bytes. */
export const uploadAtMost = 2_000_000;

/** Longest text that stands for a logo. */
export const altAtMost = 120;

/** Where a logo is fetched; the name changes with the picture, so that it can be kept for ever. */
export function logoAddress(hash: string): string {
  return `/organisation/logo/${hash}.png`;
}
