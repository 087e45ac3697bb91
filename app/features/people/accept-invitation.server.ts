import { system } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { endSessions } from "#app/platform/end-sessions.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { startSession } from "#app/platform/session.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { linkFacts } from "./one-time-link.queries.server.ts";
import { claimLink } from "./one-time-link.store.server.ts";
import { passwordWeakness } from "./password.ts";
import { hashPassword } from "./password-hash.server.ts";
import { organisation } from "./people.queries.server.ts";
import { lockPerson, setPassword } from "./person.store.server.ts";

export interface Acceptance {
  readonly token: string;
  readonly password: string;
  readonly userAgent: string;
}

/**
 * Uses an invited person's link: sets their password, ends what sign-ins they had, and returns the
 * Set-Cookie value of a new one. Of several at once one succeeds. Throws `invalid` for a weak
 * password, `conflict` for a link that is no longer good.
 */
export async function acceptInvitation({ token, ...given }: Acceptance): Promise<string> {
  const { state, invited } = await linkFacts(token);
  if (state !== "ready" || !invited) throw conflict("people.linkUsed");
  const { name } = await organisation();
  const weakness = passwordWeakness(given.password, [invited.name, invited.email, name]);
  if (weakness) throw new Refusal("invalid", weakness);
  const hash = await hashPassword(given.password);
  await transact(system, (transaction) => accept(transaction, { token, hash, invited }));
  registry().revoke({ personId: invited.id });
  return startSession(invited.id, given.userAgent);
}

async function accept(
  { tx, sql, now, record }: Transaction,
  given: { token: string; hash: string; invited: { id: string } },
): Promise<void> {
  const personId = given.invited.id;
  const person = await lockPerson(sql, personId);
  const link = await claimLink(sql, { token: given.token, now });
  if (!person || person.deactivated || link?.personId !== personId) {
    throw conflict("people.linkUsed");
  }
  await setPassword(tx, { personId, hash: given.hash, now });
  await endSessions(sql, { personId });
  const kind = person.joined ? "person.password-replaced" : "person.joined";
  record({ kind, subject: { kind: "person", id: personId }, data: {} });
}
