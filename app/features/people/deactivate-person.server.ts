import type { Actor, System } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { endSessions } from "#app/platform/end-sessions.server.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { dropLinks } from "./one-time-link.store.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { hasOtherAdministrator, lockPerson, setDeactivated } from "./person.store.server.ts";
import { losesAdministrator } from "./person.ts";

/**
 * Deactivates a person: every sign-in and open link ends at once, contributions stay. Repeating it is
 * harmless. Throws `not_found`, and `conflict` when nobody would be left to administer.
 */
export async function deactivatePerson(actor: Actor | System, personId: string): Promise<void> {
  await transact(actor, async ({ tx, sql, now, record }) => {
    const current = await lockOrganisation(sql, actor);
    const person = await lockPerson(sql, personId);
    permit(current, peoplePolicy.deactivate, { personId });
    if (!person || person.imported) throw notFound("people.personUnknown");
    if (person.deactivated) return;
    const after = { isAdmin: person.isAdmin, deactivated: true };
    if (losesAdministrator(person, after) && !(await hasOtherAdministrator(sql, personId))) {
      throw conflict("people.lastAdministrator");
    }
    await setDeactivated(tx, personId, now);
    await dropLinks(tx, personId);
    await endSessions(sql, { personId });
    record({ kind: "person.deactivated", subject: { kind: "person", id: personId }, data: {} });
  });
  registry().revoke({ personId });
}
