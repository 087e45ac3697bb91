import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { BadgeLook, BadgeTerms } from "./badge.ts";
import { badgePolicy } from "./badge.policy.ts";
import { allBadges, insertBadge, lockCatalogue } from "./badge.store.server.ts";
import { badgeLacks, type BadgeLack } from "./designing.ts";

interface NewBadge {
  /** Made by whoever sends it, so that sending it again adds no second one. */
  readonly id: string;
  readonly look: BadgeLook;
  readonly terms: BadgeTerms;
}

/** Adds a badge to the catalogue, unless it lacks something, which is returned. Throws `forbidden`. */
export async function designBadge(actor: Actor, badge: NewBadge): Promise<BadgeLack[]> {
  const { id } = badge;
  if (!isId(id)) throw notFound("recognition.badgeNotFound");
  return transact(actor, async ({ sql, now, record }) => {
    await lockCatalogue(sql);
    authorize(await actorNow(sql, actor), badgePolicy.design, undefined);
    const lacks = badgeLacks(badge, await allBadges(sql));
    if (lacks.length > 0) return lacks;
    const isNew = await insertBadge(sql, { ...badge, personId: actor.id, at: now });
    if (isNew) record({ kind: "badge.designed", subject: { kind: "badge", id }, data: {} });
    return [];
  });
}
