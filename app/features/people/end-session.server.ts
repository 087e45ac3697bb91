import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { may } from "#app/core/policy.ts";
import { endSessionsNow } from "#app/platform/end-sessions.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { ownerOfSession } from "./session.queries.server.ts";

/**
 * Ends one of one's own sign-ins, named by its hashed id. Throws `not_found` for one that is not
 * there and for somebody else's: nobody may learn which sessions exist.
 */
export async function endSession(actor: Actor, sessionId: string): Promise<void> {
  const personId = await ownerOfSession(sessionId);
  if (personId === null || !may(actor, peoplePolicy.endSession, { personId })) {
    throw notFound("people.sessionUnknown");
  }
  await endSessionsNow({ personId, sessionId });
}
