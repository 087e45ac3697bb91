import type { RunSql } from "#app/core/subject.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import type { Badge, BadgeLook, BadgeTerms, BadgeVersion } from "./badge.ts";

/** A badge with the count of its changes. */
export interface StoredBadge extends Badge {
  readonly revision: number;
}

type FirstAndMore<One> = readonly [One, ...One[]];

interface BadgeRow extends Omit<StoredBadge, "versions"> {
  readonly versions: readonly (Omit<BadgeVersion, "since" | "look"> & {
    readonly since: string;
    readonly texts: BadgeLook["texts"];
    readonly artwork: BadgeArtwork;
    readonly tags: readonly string[];
  })[];
}

/** Lets those who change the catalogue wait for each other: names and artwork are told apart across all of it. */
export async function lockCatalogue(sql: RunSql): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended('groundswell.badges', 0))");
}

/** Every badge, retired ones included, the oldest first. */
export async function allBadges(sql: RunSql): Promise<StoredBadge[]> {
  return (await sql<BadgeRow>(`${badges} order by b.created_at, b.id`)).map(badgeOf);
}

/** Keeps a badge as it is until the transaction ends, so that whoever gives it does so one after the other. */
export async function lockBadge(sql: RunSql, id: string): Promise<StoredBadge | null> {
  // A statement of its own: what is read beside a row that had to be waited for is as old as the wait.
  await sql("select from badge where id = $1 for no key update", [id]);
  return badgeById(sql, id);
}

/** A badge as it stands; null when there is none. */
export async function badgeById(sql: RunSql, id: string): Promise<StoredBadge | null> {
  const [row] = await sql<BadgeRow>(`${badges} where b.id = $1`, [id]);
  return row ? badgeOf(row) : null;
}

interface Change {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
}

/** Writes a new badge with its first version; false when it is there already. */
export async function insertBadge(
  sql: RunSql,
  { id, personId, at, look, terms }: Change & { look: BadgeLook; terms: BadgeTerms },
): Promise<boolean> {
  const added = await sql(
    `insert into badge (id, moment, givers, is_repeatable, created_by_id, created_at)
     values ($1, $2::badge_moment, $3::badge_giver[], $4, $5, $6) on conflict (id) do nothing returning id`,
    [id, terms.moment, terms.givers, terms.isRepeatable, personId, at],
  );
  if (added.length === 0) return false;
  await addVersion(sql, { id, personId, at, number: 1, look });
  await replaceCaps(sql, id, terms.caps);
  return true;
}

/** Writes a further version, which is given from now on. */
export async function addVersion(
  sql: RunSql,
  { id, personId, at, number, look }: Change & { number: number; look: BadgeLook },
): Promise<void> {
  const { shape, colour, icon, ribbon } = look.artwork;
  await sql(
    `insert into badge_version (badge_id, number, since, person_id, texts, shape, colour, icon, ribbon, tags)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10)`,
    [
      ...[id, number, at, personId, JSON.stringify(look.texts)],
      ...[shape, colour, icon, ribbon, look.tags],
    ],
  );
}

/** Writes who may give a badge and how much, and which version is given. */
export async function saveBadge(sql: RunSql, { id, terms, version }: Saved): Promise<void> {
  await sql(
    `update badge set moment = $2::badge_moment, givers = $3::badge_giver[], is_repeatable = $4,
       version = $5, revision = revision + 1 where id = $1`,
    [id, terms.moment, terms.givers, terms.isRepeatable, version],
  );
  await sql("delete from badge_cap where badge_id = $1", [id]);
  await replaceCaps(sql, id, terms.caps);
}

interface Saved {
  readonly id: string;
  readonly terms: BadgeTerms;
  readonly version: number;
}

/** Retires a badge, or gives it again. */
export async function saveStanding(
  sql: RunSql,
  { id, personId, at }: Change,
  standing: Badge["standing"],
): Promise<void> {
  await sql(
    `update badge set retired_at = case when $2 then $3::timestamptz end,
       retired_by_id = case when $2 then $4::uuid end, revision = revision + 1 where id = $1`,
    [id, standing === "retired", at, personId],
  );
}

async function replaceCaps(sql: RunSql, id: string, caps: BadgeTerms["caps"]): Promise<void> {
  await sql(
    `insert into badge_cap (badge_id, position, cap_on, at_most, days)
     select $1, c.n - 1, c.cap_on, c.at_most, c.days
     from unnest($2::cap_on[], $3::smallint[], $4::smallint[]) with ordinality c (cap_on, at_most, days, n)`,
    [id, caps.map(({ on }) => on), caps.map(({ atMost }) => atMost), caps.map(({ days }) => days)],
  );
}

const badges = `
  select b.id, b.moment::text, b.givers::text[], b.is_repeatable as "isRepeatable", b.revision,
    case when b.retired_at is null then 'given' else 'retired' end as standing,
    (select coalesce(jsonb_agg(jsonb_build_object('on', c.cap_on, 'atMost', c.at_most, 'days', c.days)
       order by c.position), '[]') from badge_cap c where c.badge_id = b.id) as caps,
    (select jsonb_agg(jsonb_build_object('number', v.number, 'since', v.since, 'texts', v.texts, 'tags', v.tags,
       'artwork', jsonb_build_object('shape', v.shape, 'colour', v.colour, 'icon', v.icon, 'ribbon', v.ribbon))
       order by v.number) from badge_version v where v.badge_id = b.id) as versions
  from badge b`;

function badgeOf({ versions, ...badge }: BadgeRow): StoredBadge {
  const read = versions.map(({ number, since, ...look }) => ({
    number,
    since: new Date(since),
    look,
  }));
  // The first version is written together with the badge, and none is ever deleted.
  return { ...badge, versions: read as unknown as FirstAndMore<BadgeVersion> };
}
