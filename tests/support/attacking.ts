/**
 * Somebody who tries to work out what was hidden from what is shown. Knows every relation and the size of every group, and
 * reckons exactly: by elimination over whole numbers of any length, and by trying every table that could be.
 */

/** What is known of one figure: its value, or only between what it lies. */
export interface Unknown {
  readonly id: string;
  readonly least: number;
  readonly most: number;
}

/** Sum of the figures, each times its factor, is `equals`, or at least that. */
export interface Statement {
  readonly factors: ReadonlyMap<string, number>;
  readonly relation: "=" | ">=";
  readonly equals: number;
}

/** The figures that the equations alone settle. */
export function settledByEquations(statements: readonly Statement[]): string[] {
  const equations = statements.filter(({ relation }) => relation === "=");
  const names = [...new Set(equations.flatMap(({ factors }) => [...factors.keys()]))];
  const rows = equations.map(({ factors }) => names.map((name) => BigInt(factors.get(name) ?? 0)));
  return reduced(rows).flatMap((row) => {
    const used = names.filter((_name, at) => row[at] !== 0n);
    return used.length === 1 ? used : [];
  });
}

/** Reduced row echelon form, by fractions that are never written as such. */
function reduced(rows: bigint[][]): bigint[][] {
  const left = rows.map((row) => [...row]);
  const width = left[0]?.length ?? 0;
  let done = 0;
  for (let column = 0; column < width; column += 1) {
    const pivot = left.findIndex((row, at) => at >= done && row[column] !== 0n);
    if (pivot < 0) continue;
    const [chosen] = left.splice(pivot, 1);
    if (!chosen) continue;
    left.splice(done, 0, chosen);
    for (const [at, row] of left.entries())
      if (at !== done && row[column] !== 0n) left[at] = without(row, chosen, column);
    done += 1;
  }
  return left.slice(0, done);
}

function without(row: readonly bigint[], chosen: readonly bigint[], column: number): bigint[] {
  const [own, other] = [row[column] ?? 0n, chosen[column] ?? 0n];
  const taken = row.map((value, at) => value * other - (chosen[at] ?? 0n) * own);
  const divisor = taken.reduce((one, next) => commonDivisor(one, next < 0n ? -next : next), 0n);
  return divisor > 1n ? taken.map((value) => value / divisor) : taken;
}

function commonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : commonDivisor(other, one % other);
}

interface Range {
  least: number;
  most: number;
}

interface Bound {
  readonly terms: readonly { readonly at: number; readonly factor: number }[];
  readonly equals: number;
}

/** Neither a table with that value nor that there is none has been found within so many tries. */
export class Unsettled extends Error {
  constructor(id: string) {
    super(`It cannot be settled whether ${id} may have that value.`);
  }
}

/** Tries tables: whether there is one in which some figure has a certain value. */
export class Guesser {
  private readonly unknowns: readonly Unknown[];
  private readonly bounds: readonly Bound[];
  private readonly boundsOf: number[][];
  private readonly places: ReadonlyMap<string, number>;
  private tries = 0;

  constructor(unknowns: readonly Unknown[], statements: readonly Statement[]) {
    this.unknowns = unknowns;
    this.places = new Map(unknowns.map(({ id }, at) => [id, at]));
    this.bounds = statements.flatMap((statement) => this.boundsFrom(statement));
    this.boundsOf = unknowns.map(() => []);
    for (const [bound, { terms }] of this.bounds.entries())
      for (const { at } of terms) this.boundsOf[at]?.push(bound);
  }

  /** Whether the figure may have this value, for all that is known; guesses begin at `near`. Throws `Unsettled` when it takes too long. */
  isPossible(id: string, value: number, near: ReadonlyMap<string, number>): boolean {
    const ranges = this.unknowns.map(({ least, most }) => ({ least, most }));
    const at = this.places.get(id) ?? -1;
    const range = ranges[at];
    if (!range || value < range.least || value > range.most) return false;
    ranges[at] = { least: value, most: value };
    this.tries = 0;
    return this.narrow(ranges, [at]) && this.guess(id, ranges, near);
  }

  /** How far apart the values are that are left for each figure once the bounds have narrowed each other as far as they do. */
  widths(): ReadonlyMap<string, number> {
    const ranges = this.unknowns.map(({ least, most }) => ({ least, most }));
    this.narrow(ranges, []);
    return new Map(this.unknowns.map(({ id }, at) => [id, widthOf(ranges[at])]));
  }

  // "=" is two bounds: at least, and at most.
  private boundsFrom({ factors, relation, equals }: Statement): Bound[] {
    const terms = [...factors].map(([id, factor]) => ({ at: this.places.get(id) ?? -1, factor }));
    const turned = terms.map(({ at, factor }) => ({ at, factor: -factor }));
    const atLeast = { terms, equals };
    return relation === "=" ? [atLeast, { terms: turned, equals: -equals }] : [atLeast];
  }

  private guess(id: string, ranges: readonly Range[], near: ReadonlyMap<string, number>): boolean {
    const open = ranges.findIndex(({ least, most }) => least < most);
    if (open < 0) return true;
    const { least, most } = ranges[open] ?? { least: 0, most: 0 };
    const close = Math.min(most, Math.max(least, near.get(this.unknowns[open]?.id ?? "") ?? least));
    const values = Array.from({ length: most - least + 1 }, (_none, n) => least + n);
    values.sort((one, other) => Math.abs(one - close) - Math.abs(other - close));
    for (const value of values) {
      this.tries += 1;
      if (this.tries > triesAtMost) throw new Unsettled(id);
      const next = ranges.map((range) => ({ ...range }));
      next[open] = { least: value, most: value };
      if (this.narrow(next, [open]) && this.guess(id, next, near)) return true;
    }
    return false;
  }

  /** Narrows ranges as far as the bounds do; false where nothing is left. */
  private narrow(ranges: Range[], changed: readonly number[]): boolean {
    const waiting = new Set(changed.flatMap((at) => this.boundsOf[at] ?? []));
    if (changed.length < 2) for (const bound of this.bounds.keys()) waiting.add(bound);
    for (const number of waiting) {
      waiting.delete(number);
      const bound = this.bounds[number];
      if (!bound) continue;
      const most = bound.terms.reduce((sum, { at, factor }) => sum + mostOf(ranges[at], factor), 0);
      if (most < bound.equals) return false;
      for (const { at, factor } of bound.terms) {
        const range = ranges[at];
        if (!range) return false;
        const needed = bound.equals - (most - mostOf(range, factor));
        const before = range.most - range.least;
        if (factor > 0) range.least = Math.max(range.least, Math.ceil(needed / factor));
        else range.most = Math.min(range.most, Math.floor(needed / factor));
        if (range.least > range.most) return false;
        if (range.most - range.least < before)
          for (const other of this.boundsOf[at] ?? []) waiting.add(other);
      }
    }
    return true;
  }
}

const triesAtMost = 20_000;

function widthOf(range: Range | undefined): number {
  return range ? range.most - range.least : 0;
}

function mostOf(range: Range | undefined, factor: number): number {
  if (!range) return 0;
  return factor > 0 ? factor * range.most : factor * range.least;
}
