import type { Actor, System } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { replaceLink } from "./one-time-link.store.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { lockPerson } from "./person.store.server.ts";

/**
 * Makes a new one-time link for a person and returns its path; the one before it dies. A password in
 * use keeps working until the link is used. Throws `not_found`, and `conflict` for somebody deactivated.
 */
export async function renewLink(actor: Actor | System, personId: string): Promise<string> {
  return transact(actor, async ({ tx, sql, now, record }) => {
    const current = await lockOrganisation(sql, actor);
    const person = await lockPerson(sql, personId);
    permit(current, peoplePolicy.renewLink, { personId });
    if (!person || person.imported) throw notFound("people.personUnknown");
    if (person.deactivated) throw conflict("people.deactivatedNoLink");
    const link = await replaceLink(tx, { personId, now });
    record({ kind: "person.link-renewed", subject: { kind: "person", id: personId }, data: {} });
    return link;
  });
}
