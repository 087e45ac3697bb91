import type { Actor, System } from "#app/core/actor.ts";
import { permit } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { mailPolicy } from "../mail.policy.ts";
import type { OptOut } from "../mail.ts";
import { deleteOptOut, insertOptOut } from "./opt-out.store.server.ts";

interface Choice {
  readonly personId: string;
  readonly what: OptOut;
}

/** Declines mails of a kind, or all, in one's own name or by a signed link (the system's). Harmless when repeated. */
export async function optOut(actor: Actor | System, { personId, what }: Choice): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    permit(actor, mailPolicy.choose, { personId });
    if (!(await insertOptOut(sql, { personId, what, at: now }))) return;
    record({ kind: "mails.declined", subject: { kind: "person", id: personId }, data: { what } });
  });
}

/** Wants mails again that were declined. Harmless when repeated. */
export async function optIn(actor: Actor | System, { personId, what }: Choice): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(actor, mailPolicy.choose, { personId });
    if (!(await deleteOptOut(sql, personId, what))) return;
    record({ kind: "mails.wanted", subject: { kind: "person", id: personId }, data: { what } });
  });
}
