import type { RunSql } from "#app/core/subject.ts";

/** The organisation's time zone as it stands at this moment, by whose calendar months are counted. */
export async function timeZoneNow(sql: RunSql): Promise<string> {
  const [row] = await sql<{ timeZone: string }>('select time_zone as "timeZone" from organisation');
  return row?.timeZone ?? "UTC";
}
