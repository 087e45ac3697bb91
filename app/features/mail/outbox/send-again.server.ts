import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { mailPolicy } from "../mail.policy.ts";
import { lockMail, recipientFacts, saveAnew, type StandingMail } from "../mail.store.server.ts";
import { canSendAgain, suppressedBecause } from "../mail.ts";
import { queueSending } from "../queue-mail.server.ts";

/**
 * Sends a mail that has failed, or that waits because there was no way out, to the address its reader has now. Throws
 * `not_found`, and `conflict` when there is nothing to send, no way out, or its reader does not want it or cannot get it.
 */
export async function sendAgain(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const mail = isId(id) ? await lockMail(sql, id) : null;
    permit(await actorNow(sql, actor), mailPolicy.administer, { personId: mail?.personId ?? "" });
    if (!mail) throw notFound("mail.unknown");
    if (!canSendAgain(mail)) throw conflict("mail.notToSendAgain");
    if (registry().settings.mail.by === "nobody") throw conflict("mail.noWayOut");
    await saveAnew(sql, id, await addressNow(sql, mail));
    await queueSending(sql, id);
    record({
      kind: "mails.sent-again",
      subject: { kind: "person", id: mail.personId },
      data: { mailId: id },
    });
  });
}

async function addressNow(sql: RunSql, { personId, kind }: StandingMail): Promise<string> {
  const facts = await recipientFacts(sql, personId, kind);
  const reason = facts ? suppressedBecause(kind, facts) : "inactive";
  if (reason === "undeliverable") throw conflict("mail.addressUndeliverable");
  if (reason === "opted_out") throw conflict("mail.declined");
  if (reason !== null || !facts?.email) throw conflict("mail.personWithoutAddress");
  return facts.email;
}
