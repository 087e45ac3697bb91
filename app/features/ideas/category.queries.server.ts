import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { nameIn, type Category } from "./category.ts";

/** A category as a list of choices shows it; `language` is the one the name is in. */
export interface CategoryChoice {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
}

/** The categories that take ideas, in their order, named in the reader's language where possible. */
export async function openCategories(language: Language): Promise<CategoryChoice[]> {
  const rows = await sql<Pick<Category, "id" | "name">>(
    `select id, name from category
     where archived_at is null and import_id is null order by position, id`,
  );
  return rows.map(({ id, name }) => {
    const shown = nameIn(name, language);
    return { id, name: shown.text, language: shown.language };
  });
}

/** A category with the number of its ideas, for administrators. */
export interface ManagedCategory extends Category {
  readonly ideas: number;
}

/** All categories but those of imports, in their order. Throws `forbidden` for people who are not administrators. */
export async function managedCategories(actor: Actor): Promise<ManagedCategory[]> {
  authorize(actor, categoryPolicy.manage, null);
  return sql<ManagedCategory>(
    `select c.id, c.name, c.position, c.archived_at is not null as archived, c.premoderated,
       (select count(*)::int from idea i where i.category_id = c.id) as ideas
     from category c where c.import_id is null
     order by c.archived_at is not null, c.position, c.id`,
  );
}

/** One category, for administrators. Throws `forbidden` and `not_found`. */
export async function managedCategory(actor: Actor, id: string): Promise<ManagedCategory> {
  const category = (await managedCategories(actor)).find((one) => one.id === id);
  if (!category) throw notFound("categorising.categoryUnknown");
  return category;
}
