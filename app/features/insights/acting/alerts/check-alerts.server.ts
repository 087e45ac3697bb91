import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { Span } from "../../periods/span.ts";
import { todayHere } from "../../periods/today.queries.server.ts";
import { judgeReading, stretchOf, type AlertRhythm, type FigureReader } from "./alert.ts";
import {
  dueAlerts,
  insertCrossing,
  lockDueAlert,
  saveLook,
  type DueAlert,
} from "./alert.store.server.ts";

/**
 * Looks at every alert whose week, month or seven days have ended since it was looked at last, and tells once of each
 * crossing. Repeats, and two nodes at once, tell nobody twice. One figure that cannot be read keeps no other from being
 * looked at; it is tried again at the next run.
 */
export async function checkAlerts(read: FigureReader): Promise<void> {
  const today = await todayHere();
  const stretches: Readonly<Record<AlertRhythm, Span>> = {
    day: stretchOf("day", today),
    week: stretchOf("week", today),
    month: stretchOf("month", today),
  };
  const troubles: unknown[] = [];
  for (const alert of await dueAlerts(stretches)) {
    try {
      await look(alert, stretches[alert.rhythm], read);
    } catch (error) {
      troubles.push(error);
    }
  }
  if (troubles.length > 0)
    throw new AggregateError(troubles, "Some alerts could not be looked at.");
}

async function look({ id, figure, unitId }: DueAlert, span: Span, read: FigureReader) {
  // Outside the transaction: a figure may take a while, and an alert is looked at once whoever reads it.
  const reading = await read(figure, unitId, span);
  // What may be told of people is settled soon after the end of a week or month; the next run looks again.
  if (reading === "waiting") return;
  await transact(system, async ({ sql, now, record }) => {
    const alert = await lockDueAlert(sql, id, span.to);
    if (!alert) return;
    const { isBeyond, isCrossed } = judgeReading(alert, reading);
    await saveLook(sql, id, { span, reading, isBeyond });
    if (!isCrossed) return;
    await insertCrossing(sql, id, { span, at: now });
    const subject = { kind: "figure-alert", id } as const;
    record({ kind: "alert.crossed", subject, data: { to: span.to } });
  });
}
