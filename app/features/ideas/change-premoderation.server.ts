import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "./category.policy.ts";
import { categoriesInOrder, savePremoderation } from "./category.store.server.ts";

/**
 * Sets whether new ideas of a category wait for a moderator; those that are there stay as they are. Repeating it is
 * harmless. Throws `forbidden` and `not_found`.
 */
export async function changePremoderation(
  actor: Actor | System,
  { id, premoderated }: { readonly id: string; readonly premoderated: boolean },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(await lockOrganisation(sql, actor), categoryPolicy.manage, null);
    const category = (await categoriesInOrder(sql)).find((one) => one.id === id);
    if (!category) throw notFound("categorising.categoryUnknown");
    if (category.premoderated === premoderated) return;
    await savePremoderation(sql, id, premoderated);
    const subject = { kind: "category", id } as const;
    record({ kind: "category.premoderation-changed", subject, data: { premoderated } });
  });
}
