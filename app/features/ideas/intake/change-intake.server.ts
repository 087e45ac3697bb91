import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { categoryPolicy } from "../category.policy.ts";
import { categoriesInOrder } from "../category.store.server.ts";
import { isSameIntake, type Intake } from "./intake.ts";
import { intakeOf, saveIntake } from "./intake.store.server.ts";

/**
 * Sets what a category asks of those who post in it from then on; ideas that stand keep their pseudonym. Repeating it is
 * harmless. Throws `forbidden` and `not_found`.
 */
export async function changeIntake(
  actor: Actor | System,
  { id, ...intake }: Intake & { readonly id: string },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const current = await lockOrganisation(sql, actor);
    permit(current, categoryPolicy.manage, null);
    const categories = await categoriesInOrder(sql);
    if (!categories.some((category) => category.id === id))
      throw notFound("categorising.categoryUnknown");
    if (isSameIntake(await intakeOf(sql, id), intake)) return;
    await saveIntake(sql, id, intake);
    const { allowsPseudonyms } = intake;
    record({
      kind: "category.intake-changed",
      subject: { kind: "category", id },
      data: { allowsPseudonyms },
    });
  });
}
