import type { Actor } from "#app/core/actor.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { mailPolicy } from "../mail.policy.ts";
import { deleteUndeliverable } from "./delivery.store.server.ts";

/** Lets mail go to a person's address again. Harmless when repeated. */
export async function clearAddress(actor: Actor, personId: string): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(await lockOrganisation(sql, actor), mailPolicy.administer, { personId });
    if (!(await deleteUndeliverable(sql, personId))) return;
    record({ kind: "address.cleared", subject: { kind: "person", id: personId }, data: {} });
  });
}
