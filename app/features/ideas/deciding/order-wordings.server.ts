import type { Actor, System } from "#app/core/actor.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { inOrder } from "../category.ts";
import { decidingPolicy } from "./deciding.policy.ts";
import { saveWordingOrder, wordingsInOrder } from "./wording.store.server.ts";

/** Puts the reasons or replies of one stage in an order: of that of the first id. Ids of others are passed over. */
export async function orderWordings(
  actor: Actor | System,
  wanted: readonly string[],
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(await lockOrganisation(sql, actor), decidingPolicy.configure, null);
    const wordings = await wordingsInOrder(sql);
    const first = wordings.find(({ id }) => id === wanted[0]);
    const present = wordings
      .filter(({ kind, stage }) => kind === first?.kind && stage === first.stage)
      .map(({ id }) => id);
    const ids = inOrder(present, wanted);
    if (ids.join() === present.join()) return;
    await saveWordingOrder(sql, ids);
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "wordings.ordered", subject, data: { ids } });
  });
}
