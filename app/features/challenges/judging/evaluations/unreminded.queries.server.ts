import { sql } from "#app/platform/db.server.ts";
import { phasesBehind } from "./reminder.store.server.ts";

/** Phases with judges whom the clock may have to remind. */
export function phasesToLookAt() {
  return phasesBehind(sql);
}
