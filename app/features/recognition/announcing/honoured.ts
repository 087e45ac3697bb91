import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";

/** An award that an announcement tells of, while it is public. */
export interface HonouredAward {
  readonly kind: "award";
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly unit: string;
  readonly badge: string;
  readonly badgeLanguage: string;
  readonly artwork: BadgeArtwork;
  /** What changed, in the words of whoever gave it; empty when a rule did. */
  readonly changed: string;
}

/** A winner that an announcement tells of, while it is one. */
export interface HonouredWinner {
  readonly kind: "winner";
  readonly id: string;
  readonly place: number;
  readonly title: string;
  readonly language: string;
  readonly names: readonly string[];
}

export type Honoured = HonouredAward | HonouredWinner;

/** The challenge, or the idea with the stage to which it has come, that an announcement tells of. */
export interface ToldOf {
  readonly to: string;
  readonly title: string;
  readonly language: string;
  /** What the stage is called that was decided on; null for challenges. */
  readonly stage: string | null;
}
