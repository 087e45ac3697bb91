import type { RunSql } from "#app/core/subject.ts";
import type { PrismaTransaction } from "#app/platform/database.server.ts";
import type { Language } from "#app/core/words.ts";
import { filled, type Category, type CategoryName } from "./category.ts";

/** The categories administrators manage, in order. */
export function categoriesInOrder(sql: RunSql): Promise<Category[]> {
  return sql<Category>(
    `select id, name, position, archived_at is not null as archived, premoderated
     from category where import_id is null order by position, id`,
  );
}

/** The language in which every category must be named. */
export async function organisationLanguage(sql: RunSql): Promise<Language> {
  const [row] = await sql<{ language: Language }>("select language from organisation");
  return row?.language ?? "en";
}

/** Writes a new category. */
export async function insertCategory(
  tx: PrismaTransaction,
  { id, name, position }: Pick<Category, "id" | "name" | "position">,
): Promise<void> {
  await tx.category.create({ data: { id, name: filled(name), position } });
}

/** Writes a category's names. */
export async function updateCategoryName(
  tx: PrismaTransaction,
  id: string,
  name: CategoryName,
): Promise<void> {
  await tx.category.update({ where: { id }, data: { name: filled(name) } });
}

/** Writes the order: the position of each id is its place in the list. */
export async function saveCategoryOrder(sql: RunSql, ids: readonly string[]): Promise<void> {
  await sql(
    `update category c set position = o.place
     from unnest($1::uuid[]) with ordinality as o (id, place) where c.id = o.id`,
    [[...ids]],
  );
}

/** Sets when a category was archived; null brings it back. */
export async function setCategoryArchived(
  tx: PrismaTransaction,
  id: string,
  archivedAt: Date | null,
): Promise<void> {
  await tx.category.update({ where: { id }, data: { archivedAt } });
}

/** Writes whether new ideas of a category wait for a moderator. */
export async function savePremoderation(
  sql: RunSql,
  id: string,
  premoderated: boolean,
): Promise<void> {
  await sql("update category set premoderated = $2 where id = $1", [id, premoderated]);
}
