import type { Actor, System } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { checkPerson } from "./check-person.server.ts";
import { replaceLink } from "./one-time-link.store.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { insertPerson } from "./person.store.server.ts";
import type { PersonFacts } from "./person.ts";

/** A new person, and the path of the link with which they set a password; it is not kept anywhere. */
export interface Invited {
  readonly personId: string;
  readonly link: string;
}

/** Adds a person and makes their one-time link. Throws what `checkPerson` throws. */
export async function invitePerson(actor: Actor | System, facts: PersonFacts): Promise<Invited> {
  return transact(actor, async ({ tx, sql, now, record }) => {
    const current = await lockOrganisation(sql, actor);
    const personId = newId(now.getTime());
    permit(current, peoplePolicy.invite, { personId });
    await checkPerson(sql, facts, null);
    await insertPerson(tx, { id: personId, now, facts });
    const link = await replaceLink(tx, { personId, now });
    record({ kind: "person.invited", subject: { kind: "person", id: personId }, data: {} });
    return { personId, link };
  });
}
