import { parseCronItems, type TaskList } from "graphile-worker";
import { dropExpiredSessions } from "#app/platform/session.server.ts";

/** Jobs that come by the clock. */
export const tasks: TaskList = { "drop-expired-sessions": dropExpiredSessions };

/** When they come; graphile-worker lets one node alone queue each. */
export const cron = parseCronItems([
  { task: "drop-expired-sessions", match: "17 * * * *", options: { backfillPeriod: 0 } },
]);
