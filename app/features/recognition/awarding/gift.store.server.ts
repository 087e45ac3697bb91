import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { BadgeGiver } from "../badge/badge.ts";
import type { Gift } from "../safeguards/gift.ts";
import type { Citation } from "./citation.ts";

interface NewGift {
  readonly id: string;
  readonly badgeId: string;
  readonly version: number;
  /** Null: a rule. */
  readonly giverId: string | null;
  readonly givenAs: BadgeGiver;
  readonly nominationId: string | null;
  readonly earningKey: string | null;
  readonly citation: Omit<Citation, "recipientIds">;
  readonly at: Date;
  readonly announceAt: Date | null;
}

/** Writes what is given, with its citation and evidence; to whom is written by `addAward`. */
export async function insertGift(sql: RunSql, gift: NewGift): Promise<void> {
  const { id, citation, at } = gift;
  const { changed, forWhom, evidence } = citation;
  await sql(
    `insert into award_gift (id, badge_id, version, giver_id, given_as, nomination_id, earning_key, changed, for_whom,
       prepared_at, announce_at)
     values ($1, $2, $3, $4, $5::badge_giver, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, gift.badgeId, gift.version, gift.giverId, gift.givenAs, gift.nominationId],
      ...[gift.earningKey, changed.trim(), forWhom.trim(), at, gift.announceAt],
    ],
  );
  await sql(
    `insert into award_proof (gift_id, position, name, url)
     select $1, p.n - 1, p.name, p.url from unnest($2::text[], $3::text[]) with ordinality p (name, url, n)`,
    [id, evidence.map(({ name }) => name.trim()), evidence.map(({ url }) => url)],
  );
}

interface NewAward {
  readonly giftId: string;
  readonly badgeId: string;
  readonly personId: string;
  readonly occasion: string;
  readonly at: Date;
}

/** Gives it to one person; null when they have it already, or it is being given to them. */
export async function addAward(sql: RunSql, award: NewAward): Promise<string | null> {
  const { giftId, badgeId, personId, occasion, at } = award;
  const [row] = await sql<{ id: string }>(
    `insert into award (id, gift_id, badge_id, person_id, unit_id, occasion, is_earned, prepared_at)
     select $1, g.id, $3, p.id, p.unit_id, $5, g.given_as = 'rule', $6
     from person p, award_gift g where p.id = $4 and g.id = $2
     on conflict (badge_id, person_id, occasion) where state not in ('withdrawn', 'declined', 'revoked') do nothing
     returning id`,
    [newId(at.getTime()), giftId, badgeId, personId, occasion, at],
  );
  return row?.id ?? null;
}

/** Who gave it, when it is there already; null otherwise. */
export async function giverOf(sql: RunSql, giftId: string): Promise<string | null> {
  const [row] = await sql<{ giverId: string | null }>(
    `select giver_id as "giverId" from award_gift where id = $1`,
    [giftId],
  );
  return row?.giverId ?? null;
}

/** Lets whatever one person gives wait for each other, so that caps are counted one after the other. */
export async function lockGiver(sql: RunSql, giverId: string): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended($1, 2))", [giverId]);
}

/** What somebody gave since a moment; what they took back again does not count. */
export function giftsBy(sql: RunSql, giverId: string, since: Date): Promise<Gift[]> {
  return sql(
    `select g.id, g.badge_id as "badgeId", g.giver_id as "giverId", a.person_id as "recipientId",
       a.unit_id as "unitId", g.prepared_at as at
     from award_gift g join award a on a.gift_id = g.id and a.state <> 'withdrawn'
     where g.giver_id = $1 and g.prepared_at > $2`,
    [giverId, since],
  );
}
