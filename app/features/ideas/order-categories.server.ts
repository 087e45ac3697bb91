import type { Actor, System } from "#app/core/actor.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { categoriesInOrder, saveCategoryOrder } from "./category.store.server.ts";
import { inOrder } from "./category.ts";

/** Puts the categories in an order. Ids that are unknown are passed over; categories not named come last. */
export async function orderCategories(
  actor: Actor | System,
  wanted: readonly string[],
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, categoryPolicy.manage, null);
    const present = (await categoriesInOrder(sql)).map(({ id }) => id);
    const ids = inOrder(present, wanted);
    const [first] = ids;
    if (first === undefined || ids.join() === present.join()) return;
    await saveCategoryOrder(sql, ids);
    record({
      kind: "categories.ordered",
      subject: { kind: "category", id: first },
      data: { ids },
    });
  });
}
