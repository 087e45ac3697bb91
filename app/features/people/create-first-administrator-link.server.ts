import { system } from "#app/core/actor.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { replaceLink } from "./one-time-link.store.server.ts";
import { hasAdministrator } from "./person.store.server.ts";

/**
 * Makes the link with which the first administrator comes in and returns its path; earlier unused ones
 * die. Null while there is an active administrator. Called by start-up only.
 */
export async function createFirstAdministratorLink(): Promise<string | null> {
  // Prisma takes 70 MB and half a second to wake: a start that finds an administrator lets it sleep.
  if (await hasAdministrator()) return null;
  return transact(system, async ({ tx, sql, now }) => {
    await lockOrganisation(sql, system);
    if (await hasAdministrator(sql)) return null;
    return replaceLink(tx, { personId: null, now });
  });
}
