import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";

/** An idea that is implemented, or has spread since. */
export interface ImplementedIdea {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly unit: string;
  /** Since when it stands at its stage, as a day. */
  readonly since: string;
}

/** The ideas that were implemented last, as far as the reader may see them. */
export function implementedLately(
  reader: Pick<Actor, "id">,
  atMost: number,
): Promise<readonly ImplementedIdea[]> {
  return prepared<ImplementedIdea>("implemented-lately", implementedSql, [reader.id, atMost]);
}

const implementedSql = `
  select o.id, o.title, o.language::text as language, u.name as unit,
    (i.stage_since at time zone (select coalesce(max(time_zone), 'UTC') from organisation))::date::text as since
  from insight_idea i join idea o on o.id = i.idea_id join unit u on u.id = i.unit_id
  where i.stage in ('implemented', 'spread') and not i.imported and idea_shown_to(o, $1::uuid)
  order by i.stage_since desc, i.idea_id limit $2`;
