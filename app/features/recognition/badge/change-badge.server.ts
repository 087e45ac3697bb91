import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { currentVersion, revised, type BadgeLook, type BadgeTerms } from "./badge.ts";
import { badgePolicy } from "./badge.policy.ts";
import {
  addVersion,
  allBadges,
  lockBadge,
  lockCatalogue,
  saveBadge,
  type StoredBadge,
} from "./badge.store.server.ts";
import { badgeLacks, type BadgeLack } from "./designing.ts";

interface Wish {
  readonly look: BadgeLook;
  readonly terms: BadgeTerms;
  readonly seenRevision: number;
}

/**
 * Changes a badge: with a new version if its holders see a difference; what was given keeps its own. What it then lacks is
 * returned, and nothing changed. Throws `not_found`, `forbidden` or `conflict` (somebody else changed it meanwhile).
 */
export async function changeBadge(actor: Actor, id: string, wish: Wish): Promise<BadgeLack[]> {
  return transact(actor, async ({ sql, now, record }) => {
    const badge = await lockToDesign(sql, actor, id);
    if (badge.revision !== wish.seenRevision) throw conflict("recognition.changedMeanwhile");
    const lacks = badgeLacks({ id, ...wish }, await allBadges(sql));
    if (lacks.length > 0) return lacks;
    const { number } = currentVersion(revised(badge, wish.look, now));
    const isNewLook = number !== currentVersion(badge).number;
    const change = { id, personId: actor.id, at: now };
    if (isNewLook) await addVersion(sql, { ...change, number, look: wish.look });
    await saveBadge(sql, { id, terms: wish.terms, version: number });
    const data = { version: isNewLook ? number : null };
    record({ kind: "badge.changed", subject: { kind: "badge", id }, data });
    return [];
  });
}

/** Locks a badge for somebody who looks after the catalogue. Throws `forbidden` or `not_found`. */
export async function lockToDesign(sql: RunSql, actor: Actor, id: string): Promise<StoredBadge> {
  await lockCatalogue(sql);
  const badge = isId(id) ? await lockBadge(sql, id) : null;
  authorize(await actorNow(sql, actor), badgePolicy.design, undefined);
  if (!badge) throw notFound("recognition.badgeNotFound");
  return badge;
}
