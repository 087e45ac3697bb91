import { prepared } from "#app/platform/db.server.ts";
import type { PeopleCounted } from "../figures/people.ts";
import { spanOf, type Period } from "../periods/period.ts";
import { isToldLength } from "../periods/told-spans.ts";
import { askToSettle } from "./ask-to-settle.store.server.ts";
import { periodOf } from "../rollups/period-number.ts";
import {
  isHiddenIn,
  tellsFirstTimers,
  wholeOrganisation,
  type PublishedFigure,
  type PublishedRow,
} from "./published-figure.ts";

/** What is told of the people of a unit, or of the whole organisation, in a period. */
export interface PublishedPeople {
  readonly participation: PeopleCounted;
  readonly returners: PeopleCounted;
  /** Null: not told of periods and units like this one. */
  readonly firstTimers: PeopleCounted | null;
  readonly reach: PeopleCounted;
  readonly recognised: PeopleCounted;
}

/**
 * - `waiting`: it is not settled yet; where the period has ended it is soon.
 * - `untold`: of periods of this length nothing is told of people.
 */
export type PublishedAnswer = PublishedPeople | "waiting" | "untold";

/** In place of a unit's id: the whole organisation. */
type UnitId = string | null;

/** Of each of some periods what is told of the people of some units; in pages, files and mails alike. */
export async function publishedPeople(
  periods: readonly Period[],
  unitIds: readonly UnitId[],
): Promise<(period: Period, unitId: UnitId) => PublishedAnswer> {
  const wanted = periods.filter(isToldLength).flatMap(stretchesFor);
  const rows = wanted.length === 0 ? [] : await readRows(wanted, unitIds);
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  const isMissing = (period: Period) =>
    isToldLength(period) && unitIds.some((id) => !found.has(keyAt(period, id)));
  if (periods.some(isMissing)) await askToSettle();
  return (period, unitId) => {
    if (!isToldLength(period)) return "untold";
    const at = (one: Wanted) => found.get(keyOf({ ...one, unitId: unitId ?? wholeOrganisation }));
    const row = found.get(keyAt(period, unitId));
    return row ? peopleOf(row, firstTimersOf(singlesOf(period).map(at), row)) : "waiting";
  };
}

interface Wanted {
  readonly grain: Period["grain"];
  readonly span: number;
  readonly last: number;
}

type Row = PublishedRow & Wanted;

function wantedOf(period: Period): Wanted {
  const { grain, count } = period;
  return { grain, span: count, last: periodOf(grain, spanOf(period).to) };
}

/** The single weeks or months, of which people who are new are the sum. */
function singlesOf(period: Period): Wanted[] {
  const { grain, span, last } = wantedOf(period);
  return Array.from({ length: span }, (_none, n) => ({ grain, span: 1, last: last - n }));
}

function stretchesFor(period: Period): Wanted[] {
  return [wantedOf(period), ...singlesOf(period)];
}

function readRows(wanted: readonly Wanted[], unitIds: readonly UnitId[]): Promise<Row[]> {
  return prepared<Row>("published-people", rowsSql, [
    wanted.map(({ grain }) => grain),
    wanted.map(({ span }) => span),
    wanted.map(({ last }) => last),
    unitIds.map((id) => id ?? wholeOrganisation),
  ]);
}

const rowsSql = `
  select p.grain, p.span::int, p.last, p.unit_id as "unitId", p.is_direct as "isDirect", p.staff, p.participants,
    p.returners, p.first_timers as "firstTimers", p.reach, p.recognised, p.hidden::int
  from (select distinct * from unnest($1::text[], $2::smallint[], $3::int[]) x (grain, span, last)) w
  cross join unnest($4::uuid[]) u (id)
  join insight_published p on p.unit_id = u.id and p.grain = w.grain and p.span = w.span and p.last = w.last
    and not p.is_direct`;

function keyOf({ grain, span, last, unitId }: Wanted & { readonly unitId: string }): string {
  return `${grain} ${String(span)} ${String(last)} ${unitId}`;
}

function keyAt(period: Period, unitId: UnitId): string {
  return keyOf({ ...wantedOf(period), unitId: unitId ?? wholeOrganisation });
}

function peopleOf(row: PublishedRow, firstTimers: PeopleCounted | null): PublishedPeople {
  return {
    participation: countedOf(row, "participants"),
    returners: countedOf(row, "returners"),
    firstTimers,
    reach: countedOf(row, "reach"),
    recognised: countedOf(row, "recognised"),
  };
}

/** What is hidden is not handed on, so that nobody can show it by mistake. */
function countedOf(row: PublishedRow, figure: PublishedFigure): PeopleCounted {
  const isHidden = isHiddenIn(row, figure);
  return { people: isHidden ? 0 : row[figure], staff: row.staff, isHidden };
}

/** Those of a run are told where each of its weeks or months is. */
function firstTimersOf(
  singles: readonly (Row | undefined)[],
  { staff }: PublishedRow,
): PeopleCounted | null {
  const rows = singles.filter((row) => row !== undefined);
  if (rows.some((row) => !tellsFirstTimers(row.grain, row))) return null;
  const isHidden =
    rows.length < singles.length || rows.some((row) => isHiddenIn(row, "firstTimers"));
  const people = rows.reduce((sum, row) => sum + row.firstTimers, 0);
  return { people: isHidden ? 0 : people, staff, isHidden };
}
