import { sql } from "#app/platform/db.server.ts";
import type { Scope } from "./scope.ts";

/** An award behind a figure, which everybody may see. */
export interface AwardBehind {
  readonly id: string;
  /** What the badge is called, one text per language. */
  readonly badge: Readonly<Record<string, string>>;
  readonly recipient: string;
  /** The unit the recipient was in then. */
  readonly unitId: string;
  readonly day: string;
}

interface Asked {
  readonly scope: Pick<Scope, "from" | "to" | "unitId">;
  /** The last award of the page before. */
  readonly after: { readonly day: string; readonly id: string } | null;
  readonly atMost: number;
}

/** Awards given within a scope that were announced, the latest first. Those kept to oneself are counted, and listed nowhere. */
export function awardsBehind({ scope, after, atMost }: Asked): Promise<AwardBehind[]> {
  return sql<AwardBehind>(
    `select w.id, (select jsonb_object_agg(x.key, x.value ->> 'name') from jsonb_each(v.texts) x) as badge,
       p.name as recipient, a.unit_id as "unitId", a.day::text as day
     from insight_act a join award w on w.id = a.subject_id join award_gift g on g.id = w.gift_id
     join badge_version v on v.badge_id = g.badge_id and v.number = g.version join person p on p.id = w.person_id
     where a.act = 'awarded' and w.state = 'announced' and a.day between $1::date and $2::date
       and ($3::uuid is null or a.unit_id in (select unit_id from units_within($3::uuid)))
       and ($4::date is null or (a.day, w.id) < ($4::date, $5::uuid))
     order by a.day desc, w.id desc limit $6`,
    [scope.from, scope.to, scope.unitId, after?.day ?? null, after?.id ?? null, atMost],
  );
}
