import { sql } from "#app/platform/db.server.ts";
import type { Scope } from "./scope.ts";

type Days = Pick<Scope, "from" | "to" | "unitId">;
type Text = Readonly<Record<string, string>>;

/** Something that was given so often; its name is one text per language. */
export interface Given {
  readonly id: string;
  readonly name: Text;
  readonly times: number;
}

const within = `a.day between $1::date and $2::date
  and ($3::uuid is null or a.unit_id in (select unit_id from units_within($3::uuid)))`;

/** How often each badge was given within a scope, in the unit its recipients were in then, the most first. */
export function badgesGiven({ from, to, unitId }: Days): Promise<Given[]> {
  return sql<Given>(
    `select b.id, (select jsonb_object_agg(x.key, x.value ->> 'name') from jsonb_each(v.texts) x) as name, g.times
     from (
       select w.badge_id, count(*)::int as times from insight_act a join award w on w.id = a.subject_id
       where a.act = 'awarded' and ${within} group by 1) g
     join badge b on b.id = g.badge_id join badge_version v on v.badge_id = b.id and v.number = b.version
     order by g.times desc, b.id`,
    [from, to, unitId],
  );
}

/** In the name of which value people were thanked how often within a scope, in the unit they were in then, the most first. */
export function valuesThanked({ from, to, unitId }: Days): Promise<Given[]> {
  return sql<Given>(
    `select k.value_id as id, x.name, count(*)::int as times
     from insight_act a join kudos k on k.id = a.subject_id join kudos_value x on x.id = k.value_id
     where a.act = 'thanked' and ${within}
     group by 1, 2 order by 3 desc, 1`,
    [from, to, unitId],
  );
}
