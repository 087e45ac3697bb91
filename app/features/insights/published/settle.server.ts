import { setImmediate } from "node:timers/promises";
import { system } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { dayOf } from "#app/core/working-days.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { periodOf } from "../rollups/period-number.ts";
import { grains, type Grain } from "../periods/period.ts";
import type { Span } from "../periods/span.ts";
import { countedRows, firstTimersByDay } from "./counted.queries.server.ts";
import {
  figureNames,
  isHiddenIn,
  longestOf,
  stretchesEnding,
  wholeOrganisation,
  type CountedRow,
  type PublishedRow,
} from "./published-figure.ts";
import {
  closingOf,
  holdPublished,
  nextClosing,
  noteClosing,
  publishedFirstTimers,
  publishedMeeting,
  treeOfUnits,
  writePublished,
  type Closing,
} from "./published.store.server.ts";
import { noteAllLate, takeLate } from "./late.store.server.ts";
import { settledPairsOf } from "./settle-pairs.server.ts";
import { writePairs } from "./pairs.store.server.ts";
import { daysOf, settling, type FirstTimerSpan, type Settling } from "./settlement.ts";

/** How far it has come, for whoever waits. */
export interface SettleProgress {
  readonly grain: Grain;
  /** The last day of what was settled. */
  readonly day: string;
}

export interface SettleWish {
  /** Whether what changed after it was settled is settled anew as well. */
  readonly withStale: boolean;
  /** Milliseconds after which no further week or month is begun. */
  readonly atMost?: number;
  readonly onProgress?: (progress: SettleProgress) => void;
}

const hours = 3_600_000;

/**
 * Settles what is published of people: every week and month that has ended and is not settled yet, the latest first, each
 * in a transaction of its own. Repeating it changes nothing, and two at once take turns.
 */
export async function settlePublished({
  withStale,
  atMost = 6 * hours,
  onProgress = () => undefined,
}: SettleWish): Promise<void> {
  const until = Date.now() + atMost;
  if (withStale) await noteStale();
  for (const grain of grains)
    while (Date.now() < until) {
      const closing = await under({ patience: hours }, () => settleNext(grain, withStale));
      if (!closing) break;
      onProgress({ grain, day: daysOf(grain, { span: 1, last: closing.last }).to });
    }
}

/** Settles everything that is not settled, and whatever is not published as it is counted now; for so many minutes at most. */
export async function settleAll(
  onProgress: (progress: SettleProgress) => void,
  minutes: number | null = null,
): Promise<void> {
  await transact(system, ({ sql }) => noteAllLate(sql));
  const atMost = minutes === null ? null : { atMost: minutes * 60_000 };
  await settlePublished({ withStale: true, onProgress, ...atMost });
}

/** By itself and soon over: whoever reckons acts waits for whoever takes away what is noted of them. */
async function noteStale(): Promise<void> {
  await transact(system, async ({ sql, now }) => {
    await holdPublished(sql);
    for (const grain of grains) await takeLate(sql, grain, await lastClosed(sql, grain, now));
  });
}

/** What a job does at once: every hour what has ended, and by night also what was changed afterwards. */
export async function settleFor(which: "due" | "late"): Promise<void> {
  await settlePublished({ withStale: which === "late", atMost: hours });
}

/** The job; reckoning takes a while, and is done where nobody waits for pages. */
export async function settleByClock(payload: unknown): Promise<void> {
  const isLate = typeof payload === "object" && payload !== null && "late" in payload;
  await registry().settle(isLate ? "late" : "due");
}

async function settleNext(grain: Grain, withStale: boolean): Promise<Closing | null> {
  return transact(system, async ({ sql, now }) => {
    await holdPublished(sql);
    const last = await lastClosed(sql, grain, now);
    const { units, tree } = await treeOfUnits(sql);
    const closing = await nextClosing(sql, { grain, last }, { tree, withStale });
    if (!closing) return null;
    const was = await closingOf(sql, closing);
    const rows = await rowsOf(sql, closing, units, was?.tree === tree);
    const pairs = grain === "month" ? await settledPairsOf(sql, closing.last, units) : null;
    // Nothing is written until now: the counting of votes waits for whoever has written.
    await writePublished(sql, grain, rows);
    if (pairs) await writePairs(sql, closing.last, pairs);
    await noteClosing(sql, closing, { at: now, tree });
    return closing;
  });
}

/** The last week or month whose last day is over by the organisation's clocks. */
async function lastClosed(sql: RunSql, grain: Grain, now: Date): Promise<number> {
  const [row] = await sql<{ timeZone: string }>(
    `select coalesce((select time_zone from organisation), 'UTC') as "timeZone"`,
  );
  return periodOf(grain, dayOf(now, row?.timeZone ?? "UTC")) - 1;
}

/** The rows to be written, of which there are none when everything is published as it is counted. */
async function rowsOf(
  sql: RunSql,
  { grain, last }: Closing,
  units: Settling["units"],
  isSameTree: boolean,
): Promise<PublishedRow[]> {
  const counted: CountedRow[] = [];
  for (const stretch of stretchesEnding(grain, last))
    counted.push(...(await countedRows(sql, grain, stretch)));
  const published = await publishedMeeting(sql, grain, { span: longestOf(grain), last });
  const before = new Map(published.map((row) => [keyOf(row), row]));
  if (isSameTree && counted.every((row) => isEqual(row, before.get(keyOf(row))))) return [];
  const known = new Set(units.flatMap(({ id }) => [`${id} false`, `${id} true`]));
  const now = new Set(counted.map(keyOf));
  const others = published.filter((row) => !now.has(keyOf(row)) && isThere(row, known));
  const rows = [
    ...counted.map((row) => ({ ...row, hidden: before.get(keyOf(row))?.hidden ?? null })),
    ...others,
  ];
  const settled = await unhurried(
    settling({ grain, units, rows, ...(await firstTimers(sql, grain, rows)) }),
  );
  return settled.filter((row) => !isEqual(row, before.get(keyOf(row))));
}

function isThere({ unitId, isDirect }: PublishedRow, known: ReadonlySet<string>): boolean {
  return unitId === wholeOrganisation || known.has(`${unitId} ${String(isDirect)}`);
}

function keyOf({ span, last, unitId, isDirect }: CountedRow): string {
  return `${String(span)} ${String(last)} ${unitId} ${String(isDirect)}`;
}

function isEqual(one: CountedRow & { readonly hidden?: number }, other?: PublishedRow): boolean {
  return (
    other !== undefined &&
    one.staff === other.staff &&
    figureNames.every((figure) => one[figure] === other[figure]) &&
    (one.hidden === undefined || one.hidden === other.hidden)
  );
}

/** Who acted for the first time, in the weeks beside months or the months beside weeks, and from any day to another. */
async function firstTimers(
  sql: RunSql,
  grain: Grain,
  rows: readonly CountedRow[],
): Promise<Pick<Settling, "beside" | "firstTimersIn">> {
  const single = rows.filter(({ span }) => span === 1).map((row) => daysOf(grain, row));
  const from = single.reduce(
    (least, span) => (span.from < least ? span.from : least),
    "9999-12-31",
  );
  const to = single.reduce((most, span) => (span.to > most ? span.to : most), "0000-01-01");
  const other = grain === "week" ? "month" : "week";
  const range = { from: periodOf(other, from), to: periodOf(other, to) };
  const published = await publishedFirstTimers(sql, other, range);
  const beside = published.map((row): FirstTimerSpan => {
    const was = isHiddenIn(row, "firstTimers") ? "hidden" : "shown";
    return { span: daysOf(other, row), people: row.firstTimers, staff: row.staff, was };
  });
  const byDay = await firstTimersByDay(sql);
  const firstTimersIn = (span: Span) =>
    byDay.reduce((sum, { day, people }) => sum + (isWithin(day, span) ? people : 0), 0);
  return { beside, firstTimersIn };
}

function isWithin(day: string, { from, to }: Span): boolean {
  return day >= from && day <= to;
}

/** Milliseconds of work after which others have a turn. */
const turn = 10;

/** Does work step by step, so that nobody waits for it. */
async function unhurried<Result>(work: Generator<void, Result, void>): Promise<Result> {
  for (let began = Date.now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (Date.now() - began < turn) continue;
    await setImmediate();
    began = Date.now();
  }
}
