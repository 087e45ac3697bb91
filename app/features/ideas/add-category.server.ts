import type { Actor, System } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { categoriesInOrder, insertCategory } from "./category.store.server.ts";
import type { CategoryName } from "./category.ts";
import { checkCategoryName } from "./check-category-name.server.ts";

/**
 * Adds a category after the others and returns its id. Throws `invalid` without a name in the
 * organisation's language, `conflict` when another category has the name.
 */
export async function addCategory(actor: Actor | System, name: CategoryName): Promise<string> {
  return transact(actor, async ({ tx, sql, now, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, categoryPolicy.manage, null);
    const categories = await categoriesInOrder(sql);
    const id = newId(now.getTime());
    await checkCategoryName(sql, categories, { id, name });
    const position = Math.max(0, ...categories.map((category) => category.position)) + 1;
    await insertCategory(tx, { id, name, position });
    record({ kind: "category.added", subject: { kind: "category", id }, data: {} });
    return id;
  });
}
