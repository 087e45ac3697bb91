import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isSentence } from "../deciding/decision.ts";
import { bringTags } from "../tagging/tag.store.server.ts";
import type { LockedIdea } from "../idea.store.server.ts";
import { carryOver } from "./carry.store.server.ts";
import { lockPair } from "./lock-pair.server.ts";
import {
  couldNameAuthors,
  hasMerged,
  hidingOf,
  holdMerging,
  insertMerge,
  partsOf,
  standingMerge,
} from "./merge.store.server.ts";
import { mergingAs } from "./merging-as.server.ts";
import { givesVotesAway, isMergeable, takesOthers } from "./merging.ts";

export interface MergeIdea {
  readonly ideaId: string;
  /** The idea as part of which it goes on. */
  readonly intoId: string;
  /** Markdown. */
  readonly explanation: string;
  /** Given by the form, so that sending it twice merges once. */
  readonly mergeId?: string | undefined;
}

/**
 * Merges an idea into another one: votes, authors, tags and everything merged into it go along. Of two who merge the same idea
 * at once the second gets a `conflict` that says who merged it and where it went.
 * Throws `not_found`, `forbidden`, `conflict` when one of them cannot be merged as it stands or hidden votes would come
 * to light, and `invalid` without an explanation or for an idea and itself.
 */
export async function mergeIdea(actor: Actor, wish: MergeIdea): Promise<void> {
  const { ideaId, intoId, explanation } = wish;
  await transact(actor, async ({ sql, now: at, record }) => {
    await holdMerging(sql);
    const besides = isId(ideaId) ? await partsOf(sql, ideaId) : [];
    const { merged, into, now } = await lockPair(sql, actor, { ideaId, intoId, besides });
    const id = isId(wish.mergeId) ? wish.mergeId : newId(at.getTime());
    if (await hasMerged(sql, { id, ideaId, intoId, personId: actor.id })) return;
    await checkMerge(sql, merged, into);
    if (!isSentence(explanation)) throw new Refusal("invalid", "merging.explanationShort");
    const acting = await mergingAs(sql, now, merged);
    const html = renderMarkdown(explanation);
    const words = { explanation, html, personId: actor.id, acting, at };
    await carryOver(sql, { ideaId, intoId, at });
    await insertMerge(sql, { id, ideaId, intoId, ...words });
    await bringTags(sql, { wholeId: intoId });
    const subject = { kind: "idea", id: ideaId } as const;
    record({ kind: "idea.merged", subject, data: { mergeId: id, intoId } });
  });
}

/** Throws `conflict` when these two cannot be merged as they stand, and `invalid` for an idea and itself. */
export async function checkMerge(
  sql: RunSql,
  merged: Pick<LockedIdea, "id" | "stage" | "standing">,
  into: Pick<LockedIdea, "id" | "stage" | "standing">,
): Promise<void> {
  if (merged.id === into.id) throw new Refusal("invalid", "merging.itself");
  await checkMerged(sql, merged);
  await checkInto(sql, merged, into);
  const hides = await hidingOf(sql, merged.id);
  if (givesVotesAway(hides, await hidingOf(sql, into.id))) throw conflict("merging.wouldReveal");
  if (await couldNameAuthors(sql, merged.id, into.id)) throw conflict("merging.wouldName");
}

async function checkMerged(
  sql: RunSql,
  idea: Pick<LockedIdea, "id" | "stage" | "standing">,
): Promise<void> {
  const already = await standingMerge(sql, idea.id);
  if (already)
    throw conflict("merging.already", { name: already.mergedBy, title: already.rootTitle });
  if (idea.standing === "withdrawn") throw conflict("merging.withdrawn");
  if (idea.standing !== "published") throw conflict("merging.notShown");
  if (!isMergeable(idea)) throw conflict("merging.decided");
}

async function checkInto(
  sql: RunSql,
  { id }: Pick<LockedIdea, "id">,
  into: Pick<LockedIdea, "id" | "stage" | "standing">,
): Promise<void> {
  const already = await standingMerge(sql, into.id);
  if (already?.rootId === id) throw conflict("merging.cycle");
  if (already) throw conflict("merging.intoMerged", { title: already.rootTitle });
  if (into.standing === "withdrawn") throw conflict("merging.intoWithdrawn");
  if (into.standing !== "published") throw conflict("merging.notShown");
  if (!takesOthers(into)) throw conflict("merging.intoDeclined");
}
