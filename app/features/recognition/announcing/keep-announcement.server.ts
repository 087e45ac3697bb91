import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import {
  countAnnounceable,
  insertAnnouncement,
  isTellable,
  lockAnnouncement,
  updateAnnouncement,
  type AnnouncementWords,
} from "./announcement.store.server.ts";
import { announcementLimits } from "./announcement.ts";
import { announcingPolicy } from "./announcing.policy.ts";

interface Wish extends Omit<AnnouncementWords, "html"> {
  /** Made by whoever sends it, so that sending it again writes no second one. */
  readonly id: string;
  /** That of the draft one began from; 0 for a new one. */
  readonly seenRevision: number;
}

/**
 * Writes an announcement, or changes one that is not published yet. Sending a new one again is harmless. Throws
 * `forbidden`, `not_found`, `conflict` (changed meanwhile, or published) or `invalid` (it tells of what is not in the open).
 */
export async function keepAnnouncement(actor: Actor, wish: Wish): Promise<void> {
  const { id, seenRevision, ...said } = wish;
  if (!isId(id)) throw notFound("announcing.notFound");
  const words = { ...said, html: renderMarkdown(said.text) };
  await transact(actor, async ({ sql, now, record }) => {
    const before = await lockAnnouncement(sql, id);
    const who = await actorNow(sql, actor);
    authorize(who, announcingPolicy.announce, undefined);
    if (!before && seenRevision > 0) throw notFound("announcing.notFound");
    if (before && isSentAgain(before, who, seenRevision)) return;
    if (before && before.revision !== seenRevision) throw conflict("announcing.changedMeanwhile");
    if (before && before.state !== "draft" && before.state !== "scheduled")
      throw conflict("announcing.publishedAlready");
    await checkAbout(sql, words);
    if (before) await updateAnnouncement(sql, { id, at: now }, words);
    else await insertAnnouncement(sql, { id, authorId: who.id, at: now }, words);
    const subject = { kind: "announcement", id } as const;
    record({ kind: "announcement.kept", subject, data: { isNew: before === null } });
  });
}

function isSentAgain(
  { authorId, revision }: { readonly authorId: string; readonly revision: number },
  who: Actor,
  seenRevision: number,
): boolean {
  return seenRevision === 0 && authorId === who.id && revision === 1;
}

async function checkAbout(
  sql: RunSql,
  { challengeId, ideaId, awardIds }: AnnouncementWords,
): Promise<void> {
  const isOneThing = [challengeId !== null, ideaId !== null, awardIds.length > 0];
  if (isOneThing.filter(Boolean).length > 1) throw new Refusal("invalid", "announcing.oneThing");
  if (new Set(awardIds).size !== awardIds.length || awardIds.length > announcementLimits.awards)
    throw new Refusal("invalid", "announcing.awardsGone");
  if ((await countAnnounceable(sql, awardIds)) !== awardIds.length)
    throw new Refusal("invalid", "announcing.awardsGone");
  if (!(await isTellable(sql, { challengeId, ideaId })))
    throw new Refusal("invalid", "announcing.aboutGone");
}
