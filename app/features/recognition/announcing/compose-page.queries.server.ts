import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { BadgeText } from "../badge/badge.ts";
import { announcingPolicy } from "./announcing.policy.ts";

/** An award that can be announced. */
export interface AnnounceableAward {
  readonly id: string;
  readonly name: string;
  readonly badge: string;
  /** Whether everybody knows of it already. */
  readonly isPublic: boolean;
}

/** A challenge or an idea that an announcement can tell of. */
export interface TellableThing {
  readonly id: string;
  readonly title: string;
}

/** What announcements can tell of just now, and what one of them tells of already. Throws `forbidden`. */
export async function composePage(actor: Actor, announcementId: string, language: Language) {
  authorize(actor, announcingPolicy.announce, undefined);
  const [awards, challenges, ideas] = await Promise.all([
    prepared<Omit<AnnounceableAward, "badge"> & { texts: Partial<Record<Language, BadgeText>> }>(
      "announceable-awards",
      announceableSql,
      [announcementId, actor.id],
    ),
    prepared<TellableThing>("tellable-challenges", challengesSql, [announcementId]),
    prepared<TellableThing>("tellable-ideas", ideasSql, [announcementId]),
  ]);
  const badgeOf = (texts: Partial<Record<Language, BadgeText>>) =>
    (texts[language] ?? texts.en ?? texts.fr)?.name ?? "";
  return {
    awards: awards.map(({ texts, ...award }) => ({ ...award, badge: badgeOf(texts) })),
    challenges,
    ideas,
  };
}

export type ComposePage = Awaited<ReturnType<typeof composePage>>;

const announceableSql = `
  select a.id, p.name, v.texts, a.state = 'announced' as "isPublic"
  from award a join award_gift g on g.id = a.gift_id
  join badge_version v on v.badge_id = g.badge_id and v.number = g.version
  join person p on p.id = a.person_id
  where a.state in ('accepted_openly', 'announced') and (
    (a.accepted_at > now() - interval '90 days' and a.person_id <> $2::uuid and not a.is_earned)
    or exists (select from announced_award n where n.award_id = a.id and n.announcement_id = $1::uuid))
  order by a.state = 'announced', a.accepted_at desc, a.id limit 50`;

const challengesSql = `
  select c.id, c.title from challenge c join winner_announcement a on a.challenge_id = c.id
  where a.announced_at is not null and c.state in ('announced', 'archived') and (a.announced_at > now() - interval '180 days'
    or exists (select from announcement n where n.id = $1::uuid and n.challenge_id = c.id))
  order by a.announced_at desc, c.id limit 30`;

const ideasSql = `
  select i.id, i.title from idea i cross join lateral (
    select d.published_at from decision d where d.idea_id = i.id order by d.published_at desc limit 1) latest
  where i.hidden_at is null and i.waiting_since is null and i.withdrawn_at is null and i.stage <> 'merged'
    and (latest.published_at > now() - interval '60 days'
      or exists (select from announcement n where n.id = $1::uuid and n.idea_id = i.id))
  order by latest.published_at desc, i.id limit 50`;
