import type { RunSql } from "#app/core/subject.ts";
import { dayOf } from "#app/core/working-days.ts";

/** The day that the organisation's clocks show at a moment. */
export async function todayAt(sql: RunSql, at: Date): Promise<string> {
  const [row] = await sql<{ timeZone: string }>(
    `select coalesce((select time_zone from organisation), 'UTC') as "timeZone"`,
  );
  return dayOf(at, row?.timeZone ?? "UTC");
}
