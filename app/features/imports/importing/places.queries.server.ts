import type { RunSql } from "#app/core/subject.ts";
import { Places, unitNames } from "./places.ts";

/** What rows may name. */
export interface KnownPlaces {
  readonly categories: Places;
  readonly units: Places;
  /** The unit at the top of the tree, where rows go that name none; null when there are several. */
  readonly topUnitId: string | null;
}

/** The categories that take ideas, by their name in any language, and the units but those of imported people. */
export async function knownPlaces(sql: RunSql): Promise<KnownPlaces> {
  const categories = await sql<{ id: string; names: string[] }>(
    `select c.id, array(select value from jsonb_each_text(c.name)) as names from category c
     where c.archived_at is null and c.import_id is null`,
  );
  const units = await sql<{ id: string; parentId: string | null; name: string }>(
    `select id, parent_id as "parentId", name from unit where not imported`,
  );
  const tops = units.filter(({ parentId }) => parentId === null);
  return {
    categories: new Places(categories),
    units: new Places(unitNames(units)),
    topUnitId: tops.length === 1 ? (tops[0]?.id ?? null) : null,
  };
}

/** Somebody whom a row names as its author. */
export interface KnownAuthor {
  readonly id: string;
  readonly unitId: string;
}

/** People by their e-mail addresses, those who have left included: what they posted is theirs. */
export async function authorsByEmail(
  sql: RunSql,
  emails: readonly string[],
): Promise<Map<string, KnownAuthor>> {
  const rows = await sql<KnownAuthor & { email: string }>(
    `select id, unit_id as "unitId", email from person where email = any($1::text[])`,
    [emails],
  );
  return new Map(rows.map(({ email, ...author }) => [email, author]));
}

/** An idea that is here already. */
export interface IdeaHere {
  readonly id: string;
  /** Of what its row said when it was brought in; null where that is not known, or it was posted here. */
  readonly digest: string | null;
}

/** Of these source ids, those whose idea is here: brought in under this name before, or posted here and exported. */
export async function ideasHere(
  sql: RunSql,
  name: string,
  sourceIds: readonly string[],
): Promise<Map<string, IdeaHere>> {
  const rows = await sql<IdeaHere & { sourceId: string }>(
    `select i.original_id as "sourceId", i.id, o.digest from idea i join import m on m.id = i.import_id
     left join idea_origin o on o.idea_id = i.id
     where m.kind = 'ideas' and m.name = $1 and i.original_id = any($2::text[])
     union all
     select i.id::text, i.id, null from idea i where i.id = any($3::uuid[])`,
    [name, sourceIds, sourceIds.filter((id) => uuid.test(id))],
  );
  return new Map(rows.map(({ sourceId, ...here }) => [sourceId, here]));
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
