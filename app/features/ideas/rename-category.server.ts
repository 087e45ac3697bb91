import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { lockCategories, updateCategoryName } from "./category.store.server.ts";
import { isSameName, type CategoryName } from "./category.ts";
import { checkCategoryName } from "./check-category-name.server.ts";

/** Renames a category in every language. Throws `not_found`, and what adding one throws. */
export async function renameCategory(
  actor: Actor | System,
  { id, name }: { readonly id: string; readonly name: CategoryName },
): Promise<void> {
  await transact(actor, async ({ tx, sql, record }) => {
    const categories = await lockCategories(sql);
    if (actor.id !== null) authorize(actor, categoryPolicy.manage, null);
    const before = categories.find((category) => category.id === id);
    if (!before) throw notFound("ideas.categoryUnknown");
    await checkCategoryName(sql, categories, { id, name });
    if (isSameName(before.name, name)) return;
    await updateCategoryName(tx, id, name);
    record({ kind: "category.renamed", subject: { kind: "category", id }, data: {} });
  });
}
