import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { prepared } from "#app/platform/db.server.ts";
import { wordsIn, type BadgeGiver, type BadgeLook, type BadgeMoment } from "./badge.ts";
import type { CatalogueFilter } from "./catalogue-filter.ts";

/** A badge as the catalogue shows it. */
export interface BadgeCard {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Of name and description. */
  readonly lang: Language;
  readonly artwork: BadgeArtwork;
  readonly tags: readonly string[];
  readonly moment: BadgeMoment;
  readonly givers: readonly BadgeGiver[];
  readonly isRetired: boolean;
  /** How many people hold it, quietly or openly. */
  readonly holders: number;
  /** Whether one holds it oneself. */
  readonly isMine: boolean;
}

type Row = Omit<BadgeCard, "name" | "description" | "lang"> & Pick<BadgeLook, "texts">;

/** The catalogue as somebody asks for it, by name, and the tags there are among what is given or was. */
export async function catalogue(
  actor: Actor,
  { moment, tag, isRetired }: CatalogueFilter,
  language: Language,
): Promise<{ readonly badges: readonly BadgeCard[]; readonly tags: readonly string[] }> {
  const rows = await prepared<Row>("badge-catalogue", catalogueSql, [actor.id, isRetired]);
  const badges = rows
    .filter((one) => (moment === null || one.moment === moment) && (tag === null || has(one, tag)))
    .map((row) => cardOf(row, language))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  const tags = [
    ...new Map(rows.flatMap((one) => one.tags).map((name) => [plain(name), name])).values(),
  ];
  return { badges, tags: tags.sort((one, other) => one.localeCompare(other, language)) };
}

// A catalogue holds some dozens: all of it is read, and narrowed here.
const catalogueSql = `
  select b.id, b.moment::text, b.givers::text[], b.retired_at is not null as "isRetired", v.texts, v.tags,
    jsonb_build_object('shape', v.shape, 'colour', v.colour, 'icon', v.icon, 'ribbon', v.ribbon) as artwork,
    coalesce(held.people, 0)::int as holders, coalesce(held.mine, false) as "isMine"
  from badge b join badge_version v on v.badge_id = b.id and v.number = b.version
  left join lateral (
    select count(distinct a.person_id) as people, bool_or(a.person_id = $1::uuid) as mine
    from award a where a.badge_id = b.id and a.state in ('accepted_quietly', 'accepted_openly', 'announced')
  ) held on true
  where (b.retired_at is not null) = $2::boolean order by b.created_at, b.id`;

function cardOf({ texts, ...row }: Row, language: Language): BadgeCard {
  return { ...row, ...shownWords(texts, language) };
}

/** Name and description in a language, or in another one, which is told. */
export function shownWords(
  texts: BadgeLook["texts"],
  language: Language,
): Pick<BadgeCard, "name" | "description" | "lang"> {
  const found = wordsIn({ texts }, language);
  return {
    name: found?.text.name ?? "",
    description: found?.text.description ?? "",
    lang: found?.language ?? language,
  };
}

/** What every badge is called in a language, retired ones included. */
export async function badgeNames(language: Language): Promise<(badgeId: string) => string> {
  const rows = await prepared<{ id: string } & Pick<BadgeLook, "texts">>(
    "badge-names",
    `select b.id, v.texts from badge b join badge_version v on v.badge_id = b.id and v.number = b.version`,
    [],
  );
  const names = new Map(rows.map(({ id, texts }) => [id, shownWords(texts, language).name]));
  return (badgeId) => names.get(badgeId) ?? "";
}

function has({ tags }: Pick<Row, "tags">, tag: string): boolean {
  return tags.some((one) => plain(one) === plain(tag));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
