import type { Actor, System } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { checkPerson } from "./check-person.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { hasOtherAdministrator, lockPerson, updatePerson } from "./person.store.server.ts";
import { changedFacts, losesAdministrator, type PersonFacts } from "./person.ts";

/**
 * Changes a person's name, address, unit, role, grants and managed units; rights count at once.
 * Throws `not_found`, what `checkPerson` throws, and `conflict` when nobody would be left to administer.
 */
export async function changePerson(
  actor: Actor | System,
  { personId, facts }: { readonly personId: string; readonly facts: PersonFacts },
): Promise<void> {
  const changed = await transact(actor, async ({ tx, sql, record }) => {
    const current = await lockOrganisation(sql, actor);
    const person = await lockPerson(sql, personId);
    permit(current, peoplePolicy.change, { personId });
    if (!person || person.imported) throw notFound("people.personUnknown");
    await checkPerson(sql, facts, personId);
    const after = { isAdmin: facts.isAdmin, deactivated: person.deactivated };
    if (losesAdministrator(person, after) && !(await hasOtherAdministrator(sql, personId))) {
      throw conflict("people.lastAdministrator");
    }
    const fields = changedFacts(person, facts);
    if (fields.length === 0) return false;
    await updatePerson(tx, personId, facts);
    record({ kind: "person.changed", subject: { kind: "person", id: personId }, data: { fields } });
    return true;
  });
  if (changed) registry().revoke({ personId });
}
