import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockCredential, saveOpenness } from "./credential-page.store.server.ts";
import type { Openness } from "./openness.ts";
import { provingPolicy } from "./proving.policy.ts";

/**
 * Opens the page of one's own credential to everybody, with or without one's name, or closes it again. Repeating it is
 * harmless. Throws `not_found` for a credential that is not one's own, and `forbidden` when one does not work here any more.
 */
export async function openCredential(actor: Actor, id: string, openness: Openness): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const credential = isId(id) ? await lockCredential(sql, id) : null;
    const who = await actorNow(sql, actor);
    if (credential?.personId !== who.id) throw notFound("proving.notFound");
    authorize(who, provingPolicy.open, credential);
    if (!(await saveOpenness(sql, credential.id, { openness, at: now }))) return;
    const subject = { kind: "award", id: credential.awardId } as const;
    record({ kind: "credential-page.decided", subject, data: { openness } });
  });
}
