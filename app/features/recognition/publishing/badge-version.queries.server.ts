import { isId } from "#app/core/ids.ts";
import type { Language } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { wordsIn, type BadgeLook, type BadgeText } from "../badge/badge.ts";

export interface ShownVersion extends BadgeText {
  readonly version: number;
  readonly language: Language;
  readonly artwork: BadgeArtwork;
}

interface Row extends BadgeArtwork {
  readonly texts: BadgeLook["texts"];
}

/** A badge as it was in one of its versions, in this language or another one it has; null when there is none such. */
export async function badgeVersionShown(
  badgeId: string,
  version: number,
  wanted: Language,
): Promise<ShownVersion | null> {
  if (!isId(badgeId)) return null;
  const [row] = await sql<Row>(
    "select texts, shape, colour, icon, ribbon from badge_version where badge_id = $1 and number = $2",
    [badgeId, version],
  );
  if (!row) return null;
  const { texts, ...artwork } = row;
  const words = wordsIn({ texts, artwork, tags: [] }, wanted);
  return words && { ...words.text, language: words.language, artwork, version };
}
