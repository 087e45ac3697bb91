import type { Actor, System } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { promisePolicy } from "./promise.policy.ts";
import { isSamePromises, type PromiseRules } from "./promise-rules.ts";
import { promiseRules, savePromiseRules } from "./promise-rules.store.server.ts";

/**
 * Sets what is promised about answers, and when somebody is told. Setting the same again changes nothing.
 * Throws `forbidden`, and `conflict` when somebody else has changed it meanwhile.
 */
export async function changePromises(
  actor: Actor | System,
  { revision, ...wanted }: PromiseRules & { readonly revision: number },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const now = await lockOrganisation(sql, actor);
    permit(now, promisePolicy.configure, { authorIds: [] });
    const present = await promiseRules(sql);
    if (isSamePromises(present, wanted)) return;
    if (present.revision !== revision) throw conflict("promising.changedMeanwhile");
    await savePromiseRules(sql, wanted);
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "promises.changed", subject, data: {} });
  });
}
