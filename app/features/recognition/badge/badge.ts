/**
 * The badge: what recognition is given as. It has words in at least one language, artwork of shape, colour, icon and
 * ribbon, and those who may give it. Life cycle: given → retired, and back. What its holders see of it is kept in versions;
 * an award keeps the one it was given with. Retired, it is no longer given, and every award of it stays.
 */
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import type { Language } from "#app/core/words.ts";
import type { Cap } from "../safeguards/caps.ts";

/** What is recognised: six moments in the life of ideas. */
export const badgeMoments = [
  "answering",
  "contributing",
  "improving",
  "bridging",
  "experimenting",
  "delivering",
] as const;
export type BadgeMoment = (typeof badgeMoments)[number];

/** By whom it may be given. Peers nominate; a leader decides. */
export const badgeGivers = ["rule", "peers", "manager", "leader"] as const;
export type BadgeGiver = (typeof badgeGivers)[number];

export interface BadgeText {
  readonly name: string;
  readonly description: string;
  /** Markdown: what somebody has to have done. */
  readonly criteria: string;
}

/** What its holders see, and what stands in their credentials. */
export interface BadgeLook {
  readonly texts: Readonly<Partial<Record<Language, BadgeText>>>;
  readonly artwork: BadgeArtwork;
  readonly tags: readonly string[];
}

/** Who may give it and how much of it. */
export interface BadgeTerms {
  readonly moment: BadgeMoment;
  readonly givers: readonly BadgeGiver[];
  readonly isRepeatable: boolean;
  readonly caps: readonly Cap[];
}

export const badgeStandings = ["given", "retired"] as const;
export type BadgeStanding = (typeof badgeStandings)[number];

export interface Badge extends BadgeTerms {
  readonly id: string;
  readonly standing: BadgeStanding;
  /** The latest last; never empty. */
  readonly versions: readonly [BadgeVersion, ...BadgeVersion[]];
}

export interface BadgeVersion {
  readonly number: number;
  readonly since: Date;
  readonly look: BadgeLook;
}

/** Whether somebody gives it in this way at present. */
export function isGivenBy(
  { standing, givers }: Pick<Badge, "standing" | "givers">,
  giver: BadgeGiver,
): boolean {
  return standing === "given" && givers.includes(giver);
}

/** The version that is given now. */
export function currentVersion({ versions }: Pick<Badge, "versions">): BadgeVersion {
  return versions.at(-1) ?? versions[0];
}

/** The badge after its look was changed: with a new version, unless nothing that its holders see is different. */
export function revised(badge: Badge, look: BadgeLook, since: Date): Badge {
  const { number, look: before } = currentVersion(badge);
  if (isSameLook(before, look)) return badge;
  return { ...badge, versions: [...badge.versions, { number: number + 1, since, look }] };
}

/** Its words in a language, or in another one, which is told. */
export function wordsIn(
  { texts }: Pick<BadgeLook, "texts"> & Partial<BadgeLook>,
  language: Language,
): { readonly text: BadgeText; readonly language: Language } | null {
  const own = texts[language];
  if (own) return { text: own, language };
  // Object.entries loses the type of the keys.
  const [other] = Object.entries(texts) as [Language, BadgeText][];
  return other ? { text: other[1], language: other[0] } : null;
}

function isSameLook(one: BadgeLook, other: BadgeLook): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder({ texts, artwork: { shape, colour, icon, ribbon }, tags }: BadgeLook): unknown {
  const words = Object.entries(texts).map(([language, { name, description, criteria }]) => [
    language,
    name,
    description,
    criteria,
  ]);
  return [words.sort(), shape, colour, icon, ribbon, [...tags].sort()];
}
