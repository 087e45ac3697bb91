import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { growRevision } from "../revise.store.server.ts";
import { updatePolicy } from "./update.policy.ts";
import { lockUpdate, updateWords } from "./update.store.server.ts";
import { takesUpdates } from "./update.ts";

interface Amended {
  readonly title: string;
  readonly text: string;
  /** Of the news, as its sponsor saw it. */
  readonly revision: number;
}

/**
 * Puts news better; nobody is told anew. The same twice is harmless. Throws `not_found`, `forbidden` or `conflict` (nobody
 * sees the challenge, it is archived, or another sponsor was quicker).
 */
export async function amendUpdate(
  actor: Actor,
  { challengeId, updateId }: { readonly challengeId: string; readonly updateId: string },
  { title, text, revision }: Amended,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, challengeId);
    authorize(who, updatePolicy.tell, challenge);
    const update = isId(updateId) ? await lockUpdate(sql, challengeId, updateId) : null;
    if (!update) throw notFound("updates.notFound");
    if (!takesUpdates(challenge.state)) throw conflict("updates.closed");
    if (update.title === title && update.text === text) return;
    if (update.revision !== revision) throw conflict("challenges.changedMeanwhile");
    await updateWords(sql, updateId, { title, text, html: renderMarkdown(text), at: now });
    await growRevision(sql, challengeId, now);
    const subject = { kind: "challenge", id: challengeId } as const;
    record({ kind: "challenge.update-amended", subject, data: { updateId } });
  });
}
