import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockBadge } from "../badge/badge.store.server.ts";
import { recognitionSettings } from "../settings.store.server.ts";
import { awardingPolicy } from "./awarding.policy.ts";
import { citationLacks, type Citation, type CitationLack } from "./citation.ts";
import { insertNomination } from "./nomination.store.server.ts";

interface Wish {
  /** Made by whoever sends it, so that sending it again nominates nobody twice. */
  readonly id: string;
  readonly badgeId: string;
  readonly citation: Citation;
  /** Whom the nominator asks to say so too. */
  readonly askedIds?: readonly string[];
}

/**
 * Nominates somebody, or a team, for a badge; they do not hear of it. What the citation lacks is returned, and nothing
 * written. Throws `not_found`, `forbidden`, `invalid` (somebody does not work here) or `conflict` (the badge is retired).
 */
export async function nominate(actor: Actor, wish: Wish): Promise<CitationLack[]> {
  const { id, badgeId, citation, askedIds = [] } = wish;
  if (![id, badgeId, ...citation.recipientIds, ...askedIds].every(isId))
    throw notFound("recognition.badgeNotFound");
  return transact(actor, async ({ sql, now, record }) => {
    const badge = await lockBadge(sql, badgeId);
    if (!badge) throw notFound("recognition.badgeNotFound");
    const who = await actorNow(sql, actor);
    authorize(who, awardingPolicy.nominate, badge);
    if (badge.standing !== "given") throw conflict("recognition.badgeRetired");
    const lacks = citationLacks(citation, who.id);
    if (lacks.length > 0) return lacks;
    const people = await actorsByIds(sql, [...new Set(citation.recipientIds)]);
    const here = people.filter(({ active }) => active);
    if (here.length < new Set(citation.recipientIds).size)
      throw new Refusal("invalid", "recognition.notHere");
    const { nominationDays } = await recognitionSettings(sql);
    const lapsesAt = new Date(now.getTime() + nominationDays * 86_400_000);
    const nomination = { id, badgeId, nominatorId: who.id, citation, at: now, lapsesAt };
    const subject = { kind: "nomination", id } as const;
    const data = { badgeId, askedIds: apartFrom(citation, askedIds) };
    if (await insertNomination(sql, nomination)) record({ kind: "nomination.made", subject, data });
    return [];
  });
}

// Those it is about do not hear of it.
function apartFrom({ recipientIds }: Citation, askedIds: readonly string[]): string[] {
  return [...new Set(askedIds)].filter((id) => !recipientIds.includes(id)).slice(0, askedAtMost);
}

const askedAtMost = 3;
