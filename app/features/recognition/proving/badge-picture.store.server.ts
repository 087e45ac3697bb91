import type { RunSql } from "#app/core/subject.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";

/** A version of a badge whose picture is to be drawn. */
export interface Undrawn extends BadgeArtwork {
  readonly badgeId: string;
  readonly version: number;
}

/** Versions that have been given and have no picture yet. */
export function undrawnVersions(sql: RunSql, atMost: number): Promise<Undrawn[]> {
  return sql(
    `select distinct v.badge_id as "badgeId", v.number as version, v.shape, v.colour, v.icon, v.ribbon
     from badge_version v
     join award_gift g on g.badge_id = v.badge_id and g.version = v.number
     where not exists (select 1 from badge_picture d where d.badge_id = v.badge_id and d.version = v.number)
     limit $1`,
    [atMost],
  );
}

/** Keeps a picture, unless another has been faster, or there is no such badge any more. */
export async function savePicture(
  sql: RunSql,
  { badgeId, version }: Undrawn,
  { png, at }: { readonly png: Buffer; readonly at: Date },
): Promise<void> {
  await sql(
    `insert into badge_picture (badge_id, version, png, drawn_at)
     select v.badge_id, v.number, $3, $4 from badge_version v where v.badge_id = $1 and v.number = $2 for key share
     on conflict (badge_id, version) do nothing`,
    [badgeId, version, png, at],
  );
}

/** The picture of a version; null until it is drawn. */
export async function pictureOf(
  sql: RunSql,
  badgeId: string,
  version: number,
): Promise<Buffer | null> {
  const [row] = await sql<{ png: Buffer }>(
    "select png from badge_picture where badge_id = $1 and version = $2",
    [badgeId, version],
  );
  return row?.png ?? null;
}
