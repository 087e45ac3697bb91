import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { growRevision } from "../revise.store.server.ts";
import { updatePolicy } from "./update.policy.ts";
import { insertUpdate } from "./update.store.server.ts";
import { takesUpdates } from "./update.ts";

interface Told {
  readonly updateId: string;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
}

/**
 * Tells the news of a challenge to all who see it, and those who follow it. The same twice is told once. Throws
 * `not_found`, `forbidden` or `conflict` (nobody sees it, or it is archived).
 */
export async function postUpdate(
  actor: Actor,
  challengeId: string,
  { updateId, text, ...told }: Told,
): Promise<void> {
  if (!isId(updateId)) throw notFound("updates.notFound");
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, challengeId);
    authorize(who, updatePolicy.tell, challenge);
    if (!takesUpdates(challenge.state)) throw conflict("updates.closed");
    const words = { ...told, text, html: renderMarkdown(text), at: now };
    const update = { id: updateId, challengeId, personId: actor.id, ...words };
    if (!(await insertUpdate(sql, update))) return;
    await growRevision(sql, challengeId, now);
    const subject = { kind: "challenge", id: challengeId } as const;
    record({ kind: "challenge.updated", subject, data: { updateId } });
  });
}
