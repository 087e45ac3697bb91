import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { MailContent } from "../mail-content.ts";
import { mailPolicy } from "../mail.policy.ts";
import { recipientFacts } from "../mail.store.server.ts";
import { queueMail } from "../queue-mail.server.ts";

/** Sends an administrator a mail, so that they see whether mails arrive. */
export async function sendTestMail(actor: Actor): Promise<void> {
  await transact(actor, async ({ sql, now }) => {
    permit(await actorNow(sql, actor), mailPolicy.administer, { personId: actor.id });
    const facts = await recipientFacts(sql, actor.id, "test");
    await queueMail(sql, {
      ...{ personId: actor.id, kind: "test", key: `test ${newId()}`, at: now },
      content: testContent(facts?.organisation ?? ""),
    });
  });
}

function testContent(organisation: string): MailContent {
  return {
    subject: { key: "mail.testSubject", values: { organisation } },
    parts: [
      { kind: "text", says: { key: "mail.testText" } },
      { kind: "button", says: { key: "mail.testButton" }, to: "/admin/mail" },
    ],
    why: { key: "mail.testWhy" },
  };
}
