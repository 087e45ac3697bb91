import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";
import { fewPeople } from "./small-unit.ts";

/** Whether so few people work in a unit, with everything below it, that naming it comes near to naming one of them. */
export async function isSmallUnit(unitId: string): Promise<boolean> {
  if (!isId(unitId)) return false;
  const rows = await prepared(
    "people-of-unit",
    `with recursive below as (
       select id from unit where id = $1::uuid union all select u.id from below b join unit u on u.parent_id = b.id
     )
     select from person p join below b on b.id = p.unit_id
     where p.deactivated_at is null and p.import_id is null limit $2`,
    [unitId, fewPeople],
  );
  return rows.length < fewPeople;
}
