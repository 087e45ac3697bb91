import type { Actor } from "#app/core/actor.ts";
import type { MailContent } from "#app/features/mail/mail-content.ts";
import type { MailKind } from "#app/features/mail/mail.ts";
import { queueMail } from "#app/features/mail/queue-mail.server.ts";
import { system } from "#app/core/actor.ts";
import { db } from "#app/platform/db.server.ts";
import type { MailSettings } from "#app/platform/mail-settings.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { recompose } from "#tests/support/database.ts";

/** A mail that says one thing. */
export function saying(subject: string): MailContent {
  return {
    subject,
    parts: [{ kind: "text", says: "Something happened." }],
    why: "You get this because you follow the idea.",
  };
}

interface QueueWish {
  readonly kind?: MailKind;
  readonly key?: string;
  readonly content?: MailContent;
}

/** Queues a mail to somebody, in a transaction of its own. */
export function queued(to: Actor, wish: QueueWish = {}): Promise<void> {
  const { kind = "notice", key = "key", content = saying("An answer") } = wish;
  return transact(system, ({ sql }) => queueMail(sql, { personId: to.id, kind, key, content }));
}

/** The one mail there is. */
export async function theMail() {
  return db().mail.findFirstOrThrow();
}

/** Sets how mail leaves, for the rest of the test. */
export function mailLeaves(mail: MailSettings): void {
  recompose({ settings: { ...registry().settings, mail } });
}

/** Through Resend, or its stand-in at an address. */
export function throughResend(baseUrl: string, from = "Ideas <ideas@example.org>"): MailSettings {
  return { by: "resend", from, apiKey: "re_test", baseUrl, webhookSecret: null };
}
