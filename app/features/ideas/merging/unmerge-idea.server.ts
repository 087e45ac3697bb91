import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isSentence } from "../deciding/decision.ts";
import { takeTagsBack } from "../tagging/tag.store.server.ts";
import { takeBack } from "./carry.store.server.ts";
import { lockPair } from "./lock-pair.server.ts";
import {
  hidingOf,
  holdMerging,
  openVotes,
  partsOf,
  standingMerge,
  undoerOf,
  undoMerge,
  wholesOf,
  type StandingMerge,
} from "./merge.store.server.ts";
import { mergingAs } from "./merging-as.server.ts";

export interface UnmergeIdea {
  readonly ideaId: string;
  /** Which merge is undone; another one since is not. */
  readonly mergeId: string;
  /** Markdown. */
  readonly explanation: string;
}

/**
 * Undoes a merge: the idea stands by itself again, where it stood, with its votes and authors and whatever was merged into
 * it; what has been voted and said since stays where it is. Undoing twice is harmless to whoever did it.
 * Throws `not_found`, `forbidden`, `conflict` when somebody else has undone it, and `invalid` without an explanation.
 */
export async function unmergeIdea(actor: Actor, wish: UnmergeIdea): Promise<void> {
  const { ideaId, mergeId, explanation } = wish;
  if (!isId(ideaId) || !isId(mergeId)) throw notFound("ideas.notFound");
  await transact(actor, async ({ sql, now: at, record }) => {
    await holdMerging(sql);
    const merge = await standingMerge(sql, ideaId);
    if (merge?.id !== mergeId) {
      await expectOwnRepeat(sql, actor, wish, merge);
      return;
    }
    const parts = await partsOf(sql, ideaId);
    const wholes = await wholesOf(sql, ideaId);
    const pair = { ideaId, intoId: merge.rootId, besides: [...parts, ...wholes] };
    const { merged, now } = await lockPair(sql, actor, pair);
    if (!isSentence(explanation)) throw new Refusal("invalid", "merging.explanationShort");
    const acting = await mergingAs(sql, now, merged);
    for (const wholeId of wholes) {
      await takeBack(sql, { wholeId, parts, at });
      await takeTagsBack(sql, wholeId, parts);
    }
    const html = renderMarkdown(explanation);
    await undoMerge(sql, { merge, parts, explanation, html, personId: actor.id, acting, at });
    if ((await hidingOf(sql, merge.rootId)) === "never") await openVotes(sql, ideaId);
    const subject = { kind: "idea", id: ideaId } as const;
    record({ kind: "idea.unmerged", subject, data: { mergeId, outOfId: merge.rootId } });
  });
}

/** Whoever sends a form twice has done it once; anybody else is told who was first. */
async function expectOwnRepeat(
  sql: RunSql,
  actor: Actor,
  { ideaId, mergeId }: UnmergeIdea,
  standing: StandingMerge | null,
): Promise<void> {
  const undoer = await undoerOf(sql, { mergeId, ideaId });
  if (!undoer) throw notFound("merging.notMerged");
  if (undoer.id !== actor.id) throw conflict("merging.alreadyUndone", { name: undoer.name });
  if (standing) throw conflict("merging.mergedAgain", { name: standing.mergedBy });
}
