/** A badge as its form sends it and shows it again: which field holds what. */
import type { Language } from "#app/core/words.ts";
import { languages } from "#app/core/words.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import type { Cap } from "../safeguards/caps.ts";
import { badgeGivers, type BadgeGiver, type BadgeLook, type BadgeTerms } from "./badge.ts";

export const textParts = ["name", "description", "criteria"] as const;
export type TextPart = (typeof textParts)[number];

/** On what there may be a cap; the form asks for one of each. */
export const capKinds = [
  "giver",
  "giver_and_badge",
  "giver_and_recipient",
] as const satisfies readonly Cap["on"][];

/** The field of a text in a language. */
export function textField(part: TextPart, language: Language) {
  return `${part}-${language}` as const;
}

/** The field that says whether somebody gives it. */
export function giverField(giver: BadgeGiver) {
  return `giver-${giver}` as const;
}

/** The fields of a cap. */
export function capFields(on: Cap["on"]) {
  return { atMost: `most-${on}`, days: `days-${on}` } as const;
}

/** What stands, as the form shows it. */
export function badgeAsTyped(
  { texts, artwork, tags }: BadgeLook,
  { moment, givers, isRepeatable, caps }: BadgeTerms,
): Record<string, string> {
  return Object.fromEntries([
    ...languages.flatMap((language) =>
      textParts.map((part) => [textField(part, language), texts[language]?.[part] ?? ""]),
    ),
    ...Object.entries(artworkAsTyped(artwork)),
    ["tags", tags.join(", ")],
    ["moment", moment],
    ...badgeGivers.map((giver) => [giverField(giver), givers.includes(giver) ? "on" : ""]),
    ["repeatable", isRepeatable ? "on" : ""],
    ...capKinds.flatMap((on) => {
      const cap = caps.find((one) => one.on === on);
      const { atMost, days } = capFields(on);
      return [
        [atMost, cap ? String(cap.atMost) : ""],
        [days, cap ? String(cap.days) : ""],
      ];
    }),
  ]) as Record<string, string>;
}

function artworkAsTyped({ shape, colour, icon, ribbon }: BadgeArtwork): Record<string, string> {
  return { shape, colour: String(colour), icon, ribbon };
}

/** What an empty form begins with. */
export const emptyBadge: Readonly<Record<string, string>> = {
  ...artworkAsTyped({ shape: "circle", colour: 1, icon: "star", ribbon: "none" }),
  moment: "contributing",
};
