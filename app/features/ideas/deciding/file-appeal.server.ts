import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { LockedIdea } from "../idea.store.server.ts";
import { appealOf, declinedBy, insertAppeal, type Declined } from "./appeal.store.server.ts";
import { appealUntil } from "./appeal.ts";
import { decidingPolicy } from "./deciding.policy.ts";
import { touchIdea } from "./decision.store.server.ts";
import { isSentence } from "./decision.ts";
import { lockSeen } from "../lock-seen.server.ts";

export interface FileAppeal {
  readonly ideaId: string;
  /** Markdown. */
  readonly text: string;
  /** Given by the form, so that sending it twice appeals once. */
  readonly appealId?: string | undefined;
}

/**
 * Asks somebody above the decider to look at a "not now" again.
 * Throws `not_found`, `forbidden`, `invalid` without a sentence, and `conflict` when there is nothing to appeal against,
 * the sixty days are over, or there has been an appeal.
 */
export async function fileAppeal(actor: Actor, filing: FileAppeal): Promise<void> {
  const { ideaId, text } = filing;
  await transact(actor, async ({ sql, now, record }) => {
    const { idea, now: present } = await lockSeen(sql, actor, ideaId);
    authorize(present, decidingPolicy.appeal, idea);
    const id = isId(filing.appealId) ? filing.appealId : newId(now.getTime());
    const before = await appealOf(sql, ideaId);
    if (before?.id === id && before.appellantId === actor.id) return;
    if (before) throw conflict("deciding.appealedAlready");
    const declined = checkAppealable(idea, await declinedBy(sql, ideaId), now);
    if (!isSentence(text)) throw new Refusal("invalid", "deciding.appealShort");
    const html = renderMarkdown(text);
    const [decisionId, appellantId] = [declined.id, actor.id];
    await insertAppeal(sql, { id, ideaId, decisionId, appellantId, text, html, at: now });
    await touchIdea(sql, ideaId);
    const subject = { kind: "idea", id: ideaId } as const;
    record({ kind: "appeal.filed", subject, data: { appealId: id, decisionId } });
  });
}

function checkAppealable(idea: LockedIdea, declined: Declined | null, now: Date): Declined {
  if (idea.standing === "withdrawn") throw conflict("deciding.withdrawn");
  if (idea.stage !== "not_now" || !declined) throw conflict("deciding.nothingToAppeal");
  if (now > appealUntil(declined.publishedAt)) throw conflict("deciding.appealLate");
  return declined;
}
