import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { recognitionSettings } from "../settings.store.server.ts";
import { fewestPeople } from "./oversight.ts";

/** A unit, with how much of its staff was recognised. */
export interface ComparedUnit {
  readonly id: string;
  readonly name: string;
  readonly staff: number;
  /** How many of its people were given something, in hundredths of its staff; null where so few were that it is not told. */
  readonly percent: number | null;
}

/**
 * Units by the share of their people who were recognised in the last ninety days, whoever is left out being counted
 * nowhere. Throws `not_found` while units are not compared.
 */
export async function comparedUnits(actor: Actor): Promise<readonly ComparedUnit[]> {
  const { comparesUnits } = await recognitionSettings(sql);
  if (!comparesUnits || !actor.active) throw notFound("safeguards.notCompared");
  const rows = await prepared<ComparedUnit & { recognised: number }>("compared-units", unitsSql, [
    fewestPeople,
  ]);
  const told = rows.map(({ id, name, staff, recognised }) => {
    const isTold = recognised === 0 || (recognised >= fewestPeople && isHidden(staff - recognised));
    return { id, name, staff, percent: isTold ? Math.round((100 * recognised) / staff) : null };
  });
  return told.sort((one, other) => (other.percent ?? -1) - (one.percent ?? -1));
}

// What is left when those who were recognised are taken away must not be one or two people either.
function isHidden(others: number): boolean {
  return others === 0 || others >= fewestPeople;
}

const unitsSql = `
  with counted as (
    select p.id, p.unit_id, exists (
        select from kudos k where k.to_id = p.id and k.swap_of_id is null and k.at > now() - interval '90 days')
      or exists (
        select from award a where a.person_id = p.id and a.state = 'announced' and a.announced_at > now() - interval '90 days')
      as recognised
    from person p left join recognition_choice c on c.person_id = p.id
    where p.deactivated_at is null and p.import_id is null and not coalesce(c.is_left_out, false)
  )
  select u.id, u.name, count(*)::int as staff, (count(*) filter (where n.recognised))::int as recognised
  from counted n join unit u on u.id = n.unit_id
  group by u.id, u.name having count(*) >= $1::int
  order by u.name, u.id limit 500`;
