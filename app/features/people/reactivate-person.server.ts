import type { Actor, System } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { lockPerson, setDeactivated } from "./person.store.server.ts";

/** Makes a deactivated person active again, with the rights they had. Repeating it is harmless. Throws `not_found`. */
export async function reactivatePerson(actor: Actor | System, personId: string): Promise<void> {
  await transact(actor, async ({ tx, sql, record }) => {
    const current = await lockOrganisation(sql, actor);
    const person = await lockPerson(sql, personId);
    permit(current, peoplePolicy.deactivate, { personId });
    if (!person || person.imported) throw notFound("people.personUnknown");
    if (!person.deactivated) return;
    await setDeactivated(tx, personId, null);
    record({ kind: "person.reactivated", subject: { kind: "person", id: personId }, data: {} });
  });
  registry().revoke({ personId });
}
