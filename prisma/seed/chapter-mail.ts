import { system } from "#app/core/actor.ts";
import { takeNotice } from "#app/features/mail/delivery/take-notice.server.ts";
import type { MailContent } from "#app/features/mail/mail-content.ts";
import { queueMail } from "#app/features/mail/queue-mail.server.ts";
import { optOut } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { idOf, personIds } from "./chapter-people.ts";
import type { DemoOrganisation } from "./demo/types.ts";

/**
 * The outbox of an organisation in which no mail leaves: a summary for each of the people whom the sign-in page offers,
 * of whom one wants none; and a colleague from whose address mail came back.
 */
export async function loadMail(demo: DemoOrganisation): Promise<void> {
  const ids = await personIds(demo.people);
  const [first, ...others] = demo.signInPeople.map(({ personKey }) => idOf(ids, personKey));
  const gone = demo.people.findLast(({ isAdmin }) => !isAdmin);
  if (!first || !gone) return;
  await optOut(system, { personId: first, what: "digest" });
  await takeNotice("demo-bounce", {
    type: "email.bounced",
    data: {
      to: [gone.email],
      bounce: { type: "Permanent", message: "550 5.1.1 The mailbox does not exist" },
    },
  });
  const at = new Date();
  for (const personId of [first, ...others, idOf(ids, gone.key)])
    await transact(system, ({ sql }) =>
      queueMail(sql, { personId, at, kind: "digest", key: `demo ${personId}`, content: summary }),
    );
}

const summary: MailContent = {
  subject: { key: "mail.demoSubject" },
  parts: [
    { kind: "text", says: { key: "mail.demoText" } },
    { kind: "button", says: { key: "mail.demoButton" }, to: "/ideas?sort=new" },
  ],
  why: { key: "mail.demoWhy" },
};
