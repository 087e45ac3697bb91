/** A badge as credentials tell of it: in one of its versions, and in one language. */
import type { Language } from "#app/core/words.ts";
import { wordsIn, type BadgeLook } from "../badge/badge.ts";
import type { Achievement } from "../credential/credential.ts";

interface Version {
  readonly texts: BadgeLook["texts"];
  readonly tags: readonly string[];
}

interface Addresses {
  /** Of this version, for ever. */
  readonly version: string;
  /** Of the badge's page. */
  readonly page: string;
}

/** The achievement in this language, or in another one that the badge has. Throws when it has no words at all. */
export function achievementIn(
  { texts, tags }: Version,
  wanted: Language,
  { version, page }: Addresses,
): Achievement {
  const words = wordsIn({ texts, tags, artwork: noArtwork }, wanted);
  if (!words) throw new Error("A badge without words was given.");
  const { name, description, criteria } = words.text;
  return {
    id: version,
    achievementType: "Badge",
    name,
    description,
    criteria,
    criteriaUrl: page,
    image: { url: `${version}.png`, caption: name },
    tags,
    language: words.language,
  };
}

// Words are chosen by language alone.
const noArtwork = { shape: "circle", colour: 1, icon: "award", ribbon: "none" } as const;
