import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { lockCategories, setCategoryArchived } from "./category.store.server.ts";

/** Archives a category, so that it takes no new ideas, or brings it back. Repeating it is harmless. Throws `not_found`. */
export async function archiveCategory(
  actor: Actor | System,
  { id, archived }: { readonly id: string; readonly archived: boolean },
): Promise<void> {
  await transact(actor, async ({ tx, sql, now, record }) => {
    const categories = await lockCategories(sql);
    if (actor.id !== null) authorize(actor, categoryPolicy.manage, null);
    const category = categories.find((one) => one.id === id);
    if (!category) throw notFound("ideas.categoryUnknown");
    if (category.archived === archived) return;
    await setCategoryArchived(tx, id, archived ? now : null);
    const kind = archived ? "category.archived" : "category.restored";
    record({ kind, subject: { kind: "category", id }, data: {} });
  });
}
