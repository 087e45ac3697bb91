import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isGivenBy } from "../badge/badge.ts";
import { lockBadge } from "../badge/badge.store.server.ts";
import { awardingPolicy, giverAs } from "./awarding.policy.ts";
import { citationLacks, type Citation, type CitationLack } from "./citation.ts";
import { giverOf } from "./gift.store.server.ts";
import { giveToAll, type AnnounceAt } from "./give-to-all.server.ts";

interface Wish {
  /** Made by whoever sends it, so that sending it again gives nothing a second time. */
  readonly id: string;
  readonly badgeId: string;
  readonly citation: Citation;
  readonly announceAt: AnnounceAt;
}

/**
 * Gives a badge to a person or to each of a team; nobody else knows until they have accepted it openly and it is
 * announced. What the citation lacks is returned, and nothing given. Throws `not_found`, `forbidden`, `invalid` (somebody
 * does not work here) or `conflict` (retired, too much given, or somebody has it already).
 */
export async function giveAward(actor: Actor, wish: Wish): Promise<CitationLack[]> {
  const { id, badgeId, citation, announceAt } = wish;
  if (![id, badgeId, ...citation.recipientIds].every(isId))
    throw notFound("recognition.badgeNotFound");
  return transact(actor, async (transaction) => {
    const { sql } = transaction;
    const badge = await lockBadge(sql, badgeId);
    const who = await actorNow(sql, actor);
    if (!badge) throw notFound("recognition.badgeNotFound");
    authorize(who, awardingPolicy.give, badge);
    const givenAs = giverAs(who, badge.givers) ?? "leader";
    const earlier = await giverOf(sql, id);
    if (earlier === who.id) return [];
    if (earlier !== null || !isGivenBy(badge, givenAs)) throw conflict("recognition.badgeRetired");
    const lacks = citationLacks(citation, who.id);
    if (lacks.length > 0) return lacks;
    const giverId = who.id;
    await giveToAll(transaction, {
      ...{ id, badge, giverId, givenAs, nominationId: null, citation, announceAt },
    });
    return [];
  });
}
