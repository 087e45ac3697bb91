/**
 * How many people did what within each span, unit by unit, from what each of them did week by week and month by month.
 * Who acted in one unit alone within a span is counted there; who acted in several is a mover, and is written down, so
 * that whoever adds units up counts them once.
 */
import { measures, peopleMeasures, returnedBit, type PeopleMeasure } from "./act.ts";
import type { Grain } from "./period-number.ts";

/** Of how many weeks or months together people are counted. */
export const spans = [
  ["week", 1],
  ["month", 1],
  ["month", 3],
  ["month", 12],
] as const satisfies readonly (readonly [Grain, number])[];

/** What somebody did in a unit in a week or month, in bits. */
export interface PersonPeriod {
  readonly personId: string;
  readonly grain: Grain;
  readonly period: number;
  readonly unitId: string;
  readonly acts: number;
}

/** The same within as many weeks or months up to this one, of somebody who acted in other units as well. */
export interface Mover extends PersonPeriod {
  readonly span: number;
}

/** A row of insight_people, or by how much it changes. */
export type CountedPeople = Readonly<Record<PeopleMeasure | "people", number>> & {
  readonly grain: Grain;
  readonly span: number;
  readonly period: number;
  readonly unit_id: string;
};

/** Counts of people that grow and shrink. */
export class PeopleCounts {
  private readonly units = new Map<string, Map<number, Int32Array>>();

  /** Adds what some people did, or takes it away; rows of one person stand together. Returns the movers among them. */
  add(rows: readonly PersonPeriod[], sign: 1 | -1): Mover[] {
    const movers: Mover[] = [];
    for (let from = 0; from < rows.length;) {
      const personId = rows[from]?.personId ?? "";
      let to = from + 1;
      while (rows[to]?.personId === personId) to += 1;
      const own = rows.slice(from, to);
      for (const place of spans.keys()) this.addPerson(personId, own, { place, sign, movers });
      from = to;
    }
    return movers;
  }

  /** What there is by now, but for what has come to nothing. */
  *rows(): Generator<CountedPeople> {
    for (const [unitId, counts] of this.units)
      for (const [key, numbers] of counts) {
        if (numbers.every((n) => n === 0)) continue;
        const [grain, span] = spans[key % spans.length] ?? ["week", 1];
        const named = measures.map((measure, at) => [measure, numbers[at + 1] ?? 0]);
        yield {
          ...{ grain, span, period: Math.floor(key / spans.length), unit_id: unitId },
          ...{ people: numbers[0] ?? 0, ...Object.fromEntries(named) },
          // Each measure is named.
        } as CountedPeople;
      }
  }

  private addPerson(
    personId: string,
    rows: readonly PersonPeriod[],
    { place, sign, movers }: Adding,
  ): void {
    const [grain, span] = spans[place] ?? ["week", 1];
    const units = withinSpans(rows, grain, span);
    for (const [unitId, periods] of units)
      for (const [period, bits] of periods) {
        const isBack = (bits & acted) !== 0 && hasActed(units, period - span);
        const acts = isBack ? bits | returnedBit : bits;
        if (units.size > 1 && isElsewhere(units, unitId, period))
          movers.push({ personId, grain, span, period, unitId, acts });
        else this.count(unitId, period * spans.length + place, acts, sign);
      }
  }

  private count(unitId: string, key: number, acts: number, by: number): void {
    let counts = this.units.get(unitId);
    if (!counts) this.units.set(unitId, (counts = new Map<number, Int32Array>()));
    let numbers = counts.get(key);
    if (!numbers) counts.set(key, (numbers = new Int32Array(masks.length + 1)));
    numbers[0] = (numbers[0] ?? 0) + by;
    for (const [at, mask] of masks.entries())
      if ((acts & mask) !== 0) numbers[at + 1] = (numbers[at + 1] ?? 0) + by;
  }
}

interface Adding {
  readonly place: number;
  readonly sign: 1 | -1;
  readonly movers: Mover[];
}

const masks = measures.map((measure) => peopleMeasures[measure]);
const { acted } = peopleMeasures;

/** By unit and week or month, what somebody did within as many of them up to it. */
type WithinSpans = ReadonlyMap<string, ReadonlyMap<number, number>>;

function withinSpans(rows: readonly PersonPeriod[], grain: Grain, span: number): WithinSpans {
  const units = new Map<string, Map<number, number>>();
  for (const row of rows) {
    if (row.grain !== grain) continue;
    let periods = units.get(row.unitId);
    if (!periods) units.set(row.unitId, (periods = new Map<number, number>()));
    for (let period = row.period; period < row.period + span; period += 1)
      periods.set(period, (periods.get(period) ?? 0) | row.acts);
  }
  return units;
}

function hasActed(units: WithinSpans, period: number): boolean {
  for (const periods of units.values()) if (((periods.get(period) ?? 0) & acted) !== 0) return true;
  return false;
}

function isElsewhere(units: WithinSpans, unitId: string, period: number): boolean {
  for (const [other, periods] of units) if (other !== unitId && periods.has(period)) return true;
  return false;
}
