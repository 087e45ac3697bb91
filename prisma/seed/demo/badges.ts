/** The badges of the demonstration: two or three for each moment in the life of ideas, and one that is no longer given. */
import type { BadgeTerms, BadgeText } from "#app/features/recognition/badge/badge.ts";
import type { Rule } from "#app/features/recognition/rules/rule.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { judgedBadges } from "./badges/answering.ts";
import { joinedBadges } from "./badges/joining.ts";
import { triedBadges } from "./badges/trying.ts";

export interface DemoBadge {
  readonly key: string;
  readonly artwork: BadgeArtwork;
  readonly tags: readonly string[];
  readonly terms: BadgeTerms;
  readonly texts: Readonly<Record<"en" | "fr", BadgeText>>;
  /** By which it is earned, where it is. */
  readonly rule?: Omit<Rule, "badgeId" | "since">;
  readonly isRetired?: boolean;
}

export const demoBadges: readonly DemoBadge[] = [...judgedBadges, ...joinedBadges, ...triedBadges];
