import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { setTerms } from "./member.store.server.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { touchSubmission } from "./submission.store.server.ts";

/**
 * Accepts the rules and terms that somebody has read, by their version; accepting them twice keeps the first moment.
 * Throws `not_found`, `forbidden`, and `conflict` when they have changed meanwhile.
 */
export async function acceptTerms(
  actor: Actor,
  id: string,
  { termsVersion }: { readonly termsVersion: number },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.leave, entry);
    const { termsVersion: version } = entry.challenge;
    if (termsVersion !== version) throw conflict("entering.termsChanged");
    const own = entry.members.find(({ personId }) => personId === actor.id);
    if (own?.termsVersion === version) return;
    await setTerms(sql, id, actor.id, { version, at: now });
    await touchSubmission(sql, id, now);
    const subject = { kind: "submission", id } as const;
    record({ kind: "submission.terms-accepted", subject, data: { version } });
  });
}
