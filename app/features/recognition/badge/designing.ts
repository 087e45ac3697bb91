/** What a badge still lacks, told for each field: words, artwork that can be told from that of others, and givers. */
import { badgeIcons } from "#app/ui/badge/badge-icons.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { badgeRibbons } from "#app/ui/badge/badge-ribbon.tsx";
import { badgeShapes } from "#app/ui/badge/badge-shape.ts";
import { isLanguage, type Language } from "#app/core/words.ts";
import {
  currentVersion,
  type Badge,
  type BadgeLook,
  type BadgeTerms,
  type BadgeText,
} from "./badge.ts";

export const badgeLimits = {
  name: 60,
  description: 300,
  criteria: 2000,
  tags: 8,
  tag: 30,
  cap: 1000,
  days: 366,
} as const;

export const badgeColours = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export type BadgeLack =
  | { readonly field: "texts" | "givers"; readonly problem: "missing" }
  | {
      readonly field: keyof BadgeText;
      readonly language: Language;
      readonly problem: "missing" | "too_long" | "taken";
    }
  | { readonly field: "tags"; readonly problem: "too_many" | "too_long" | "twice" }
  | { readonly field: "artwork"; readonly problem: "looks_like"; readonly badgeId: string }
  | { readonly field: "caps"; readonly problem: "out_of_range"; readonly row: number };

/** Artwork as a form sends it; null if any part of it is none that can be drawn. */
export function artworkFrom(
  sent: Readonly<Record<keyof BadgeArtwork, string>>,
): BadgeArtwork | null {
  const shape = badgeShapes.find((one) => one === sent.shape);
  const colour = badgeColours.find((one) => String(one) === sent.colour);
  const ribbon = badgeRibbons.find((one) => one === sent.ribbon);
  const { icon } = sent;
  return shape && colour && ribbon && isIcon(icon) ? { shape, colour, icon, ribbon } : null;
}

/** Everything that a badge lacks, beside the others that are given. */
export function badgeLacks(
  {
    id,
    look,
    terms,
  }: { readonly id: string; readonly look: BadgeLook; readonly terms: BadgeTerms },
  all: readonly Badge[],
): BadgeLack[] {
  const others = all.filter((one) => one.id !== id && one.standing === "given");
  const looks = others.map((one) => ({ badgeId: one.id, look: currentVersion(one).look }));
  const twin = looks.find((one) => isAlike(one.look.artwork, look.artwork));
  return [
    ...textLacks(
      look,
      looks.map((one) => one.look),
    ),
    ...tagLacks(look.tags),
    ...(twin ? [{ field: "artwork", problem: "looks_like", badgeId: twin.badgeId } as const] : []),
    ...(terms.givers.length === 0 ? [{ field: "givers", problem: "missing" } as const] : []),
    ...terms.caps.flatMap(({ atMost, days }, row) =>
      isWithin(atMost, 0, badgeLimits.cap) && isWithin(days, 1, badgeLimits.days)
        ? []
        : [{ field: "caps", problem: "out_of_range", row } as const],
    ),
  ];
}

// At 24 px there is no ribbon, and not everybody tells colours apart: shape and icon have to.
function isAlike(one: BadgeArtwork, other: BadgeArtwork): boolean {
  return one.shape === other.shape && one.icon === other.icon;
}

function textLacks({ texts }: BadgeLook, others: readonly BadgeLook[]): BadgeLack[] {
  const languages = Object.keys(texts).filter(isLanguage);
  if (languages.length === 0) return [{ field: "texts", problem: "missing" }];
  return languages.flatMap((language) => {
    const text = texts[language];
    const taken = others.map((one) => plain(one.texts[language]?.name ?? ""));
    return text ? lacksIn(language, text, taken) : [];
  });
}

function lacksIn(language: Language, text: BadgeText, taken: readonly string[]): BadgeLack[] {
  const lacks = (["name", "description", "criteria"] as const).flatMap((field): BadgeLack[] => {
    const { length } = text[field].trim();
    if (length === 0) return [{ field, language, problem: "missing" }];
    return length > badgeLimits[field] ? [{ field, language, problem: "too_long" }] : [];
  });
  const name = plain(text.name);
  if (name !== "" && taken.includes(name))
    lacks.push({ field: "name", language, problem: "taken" });
  return lacks;
}

function tagLacks(tags: readonly string[]): BadgeLack[] {
  const names = tags.map(plain);
  return [
    ...(tags.length > badgeLimits.tags ? [{ field: "tags", problem: "too_many" } as const] : []),
    ...(names.some((tag) => !isWithin(tag.length, 1, badgeLimits.tag))
      ? [{ field: "tags", problem: "too_long" } as const]
      : []),
    ...(new Set(names).size < names.length ? [{ field: "tags", problem: "twice" } as const] : []),
  ];
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ").toLowerCase();
}

function isWithin(count: number, least: number, most: number): boolean {
  return Number.isInteger(count) && count >= least && count <= most;
}

function isIcon(name: string): name is keyof typeof badgeIcons {
  return Object.hasOwn(badgeIcons, name);
}
