import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { addWorkingDays, dayOf } from "#app/core/working-days.ts";
import {
  isPromised,
  promiseFrom,
  promiseUntil,
  tellingAt,
  tellings,
  type Circumstances,
} from "./promise.ts";
import {
  circumstancesOf,
  insertAwaited,
  lockAnswered,
  lockAwaited,
  movePromise,
  type Awaited,
} from "./promise.store.server.ts";

/**
 * Has what is promised for an idea follow its category, the settings and the calendar: never later than its author was
 * told, never in the past. Where nothing was promised, days count from now on. Hold the idea first; twice is harmless.
 */
export async function renewPromise(sql: RunSql, ideaId: string, now: Date): Promise<void> {
  const { days, stage, ...circumstances } = await circumstancesOf(sql, ideaId);
  if (!isPromised(stage) || (await lockAnswered(sql, ideaId))) return;
  const awaited = await lockAwaited(sql, ideaId);
  if (awaited?.dueOn) return keepOrHasten(sql, ideaId, { awaited, days, circumstances, now });
  if (days === null) return;
  const promised = promiseFrom(now, days, circumstances);
  if (awaited) await movePromise(sql, ideaId, { id: awaited.id, days, promised, told: "nothing" });
  else
    await insertAwaited(sql, {
      id: newId(now.getTime()),
      ideaId,
      stage,
      beganAt: now,
      days,
      promised,
    });
}

interface Renewal {
  readonly awaited: Awaited;
  /** As it is promised now; null: a promise that was made stands. */
  readonly days: number | null;
  readonly circumstances: Circumstances;
  readonly now: Date;
}

async function keepOrHasten(sql: RunSql, ideaId: string, renewal: Renewal): Promise<void> {
  const { awaited, circumstances, now } = renewal;
  const dueOn = earlierDay(renewal);
  const promised = promiseUntil(dueOn, circumstances);
  const due = Math.min(awaited.told, tellings.indexOf(tellingAt(now, promised)));
  const told = tellings[due] ?? "nothing";
  const days = dueOn === awaited.dueOn ? awaited.days : (renewal.days ?? awaited.days);
  if (days !== null) await movePromise(sql, ideaId, { id: awaited.id, days, promised, told });
}

function earlierDay({ awaited, days, circumstances, now }: Renewal): string {
  const { calendar, timeZone } = circumstances;
  const told = awaited.dueOn ?? "";
  // While it rests, days are left to it that a new length cannot count.
  if (days === null || awaited.pausedAt) return told;
  const began = dayOf(awaited.beganAt, timeZone);
  const fresh = addWorkingDays(calendar, began, days + awaited.pausedDays);
  const soonest = addWorkingDays(calendar, dayOf(now, timeZone), 1);
  return [told, fresh > soonest ? fresh : soonest].sort()[0] ?? told;
}
