import { sql } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { todayAt } from "./today.store.server.ts";

/** The day that the organisation's clocks show now. */
export function todayHere(): Promise<string> {
  return todayAt(sql, givenTime() ?? new Date());
}
