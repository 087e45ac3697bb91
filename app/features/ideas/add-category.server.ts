import type { Actor, System } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { insertCategory, lockCategories } from "./category.store.server.ts";
import type { CategoryName } from "./category.ts";
import { checkCategoryName } from "./check-category-name.server.ts";

/**
 * Adds a category after the others and returns its id. Throws `invalid` without a name in the
 * organisation's language, `conflict` when another category has the name.
 */
export async function addCategory(actor: Actor | System, name: CategoryName): Promise<string> {
  return transact(actor, async ({ tx, sql, now, record }) => {
    const categories = await lockCategories(sql);
    if (actor.id !== null) authorize(actor, categoryPolicy.manage, null);
    const id = newId(now.getTime());
    await checkCategoryName(sql, categories, { id, name });
    const position = Math.max(0, ...categories.map((category) => category.position)) + 1;
    await insertCategory(tx, { id, name, position });
    record({ kind: "category.added", subject: { kind: "category", id }, data: {} });
    return id;
  });
}
