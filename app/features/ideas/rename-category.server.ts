import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { categoriesInOrder, updateCategoryName } from "./category.store.server.ts";
import { isSameName, type CategoryName } from "./category.ts";
import { checkCategoryName } from "./check-category-name.server.ts";

/** Renames a category in every language. Throws `not_found`, and what adding one throws. */
export async function renameCategory(
  actor: Actor | System,
  { id, name }: { readonly id: string; readonly name: CategoryName },
): Promise<void> {
  await transact(actor, async ({ tx, sql, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, categoryPolicy.manage, null);
    const categories = await categoriesInOrder(sql);
    const before = categories.find((category) => category.id === id);
    if (!before) throw notFound("categorising.categoryUnknown");
    await checkCategoryName(sql, categories, { id, name });
    if (isSameName(before.name, name)) return;
    await updateCategoryName(tx, id, name);
    record({ kind: "category.renamed", subject: { kind: "category", id }, data: {} });
  });
}
