import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { categoriesInOrder, setCategoryArchived } from "./category.store.server.ts";

/** Archives a category, so that it takes no new ideas, or brings it back. Repeating it is harmless. Throws `not_found`. */
export async function archiveCategory(
  actor: Actor | System,
  { id, archived }: { readonly id: string; readonly archived: boolean },
): Promise<void> {
  await transact(actor, async ({ tx, sql, now, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, categoryPolicy.manage, null);
    const categories = await categoriesInOrder(sql);
    const category = categories.find((one) => one.id === id);
    if (!category) throw notFound("categorising.categoryUnknown");
    if (category.archived === archived) return;
    await setCategoryArchived(tx, id, archived ? now : null);
    const kind = archived ? "category.archived" : "category.restored";
    record({ kind, subject: { kind: "category", id }, data: {} });
  });
}
