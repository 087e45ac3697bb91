import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";

/** A badge as it stands beside what it was given for. */
export interface BadgeFace {
  readonly id: string;
  readonly name: string;
  /** Of its name, which may not be there in the reader's. */
  readonly language: string;
  readonly artwork: BadgeArtwork;
}

/** SQL: a version of a badge as a BadgeFace, named in a language or in another one. */
export function badgeFace(version: string, language: string): string {
  const spoken = `case when jsonb_exists(${version}.texts, ${language}) then ${language}
    when jsonb_exists(${version}.texts, 'en') then 'en' else 'fr' end`;
  return `jsonb_build_object('id', ${version}.badge_id, 'language', ${spoken},
    'name', ${version}.texts -> (${spoken}) ->> 'name',
    'artwork', jsonb_build_object('shape', ${version}.shape, 'colour', ${version}.colour,
      'icon', ${version}.icon, 'ribbon', ${version}.ribbon))`;
}
