import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { endSessions } from "#app/platform/end-sessions.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { startSession } from "#app/platform/session.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { passwordWeakness } from "./password.ts";
import { hashPassword, verifyPassword } from "./password-hash.server.ts";
import { organisation } from "./people.queries.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { lockPerson, passwordHash, setPassword } from "./person.store.server.ts";
import { beginAttempt } from "./sign-in-attempts.server.ts";
import { accountOfPerson } from "./sign-in.queries.server.ts";

export interface ChangePassword {
  readonly currentPassword: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
}

/**
 * Replaces one's own password, ends every sign-in one had, and returns the Set-Cookie value of a new
 * one. Guessing the present password counts as guessing at sign-in. Throws `invalid` for a wrong
 * present or a weak new password, `conflict` for somebody who has none, and `rate_limited`.
 */
export async function changePassword(actor: Actor, given: ChangePassword): Promise<string> {
  authorize(actor, peoplePolicy.changePassword, { personId: actor.id });
  const account = await accountOfPerson(actor.id);
  if (!account) throw conflict("people.passwordNone");
  const attempt = await beginAttempt(account.email, given.address);
  if (!(await verifyPassword(account.hash, given.currentPassword))) {
    throw new Refusal("invalid", "people.passwordCurrentWrong");
  }
  await attempt.succeeded();
  const { name } = await organisation();
  const weakness = passwordWeakness(given.password, [actor.name, account.email, name]);
  if (weakness) throw new Refusal("invalid", weakness);
  await replace(actor, account.hash, await hashPassword(given.password));
  registry().revoke({ personId: actor.id });
  return startSession(actor.id, given.userAgent);
}

/** Of two changes at once one succeeds: the other began from a password that is gone. */
async function replace(actor: Actor, before: string, hash: string): Promise<void> {
  const personId = actor.id;
  await transact(actor, async ({ tx, sql, now, record }) => {
    await lockPerson(sql, personId);
    authorize(actor, peoplePolicy.changePassword, { personId });
    if ((await passwordHash(tx, personId)) !== before)
      throw new Refusal("invalid", "people.passwordCurrentWrong");
    await setPassword(tx, { personId, hash, now });
    await endSessions(sql, { personId });
    record({
      kind: "person.password-replaced",
      subject: { kind: "person", id: personId },
      data: {},
    });
  });
}
