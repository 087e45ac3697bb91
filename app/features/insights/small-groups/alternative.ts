/**
 * Other tables that agree with everything a reader knows. From one that agrees (the true one to begin with) the next is
 * found by a move: some hidden cells change by one so that every relation holds again. What a move finds is proof by
 * example; that none is found proves nothing, and then more is hidden.
 */
import { mostOf } from "./disclosure.ts";
import type { Link, Network } from "./publication.ts";

export type Direction = 1 | -1;

/** Cells that change by one, by place; together they leave every relation as it was. */
export type Move = ReadonlyMap<number, Direction>;

/** What may be moved: how many cells that are shown, beside those hidden, and which of these never. */
export interface Latitude {
  readonly shownAtMost: number;
  readonly isHidden: (place: number) => boolean;
  readonly isFixed: (place: number) => boolean;
}

/** A table that agrees, and how it may become another one. */
export class Table {
  private readonly network: Network;
  private readonly values: Float64Array;
  private readonly most: Float64Array;
  private readonly least: Float64Array;
  private readonly change: Int8Array;
  /** By link: how much its parts have gained on its whole within the move. */
  private readonly gain: Int32Array;
  private readonly touched = new Set<number>();
  private readonly changed: number[] = [];
  private steps = 0;
  private stepsLeft: number;

  /** With so many changes to try, whatever is looked for; afterwards no move is found any more. */
  constructor(network: Network, steps: number) {
    this.network = network;
    this.stepsLeft = steps;
    this.values = Float64Array.from(network.cells, ({ value }) => value);
    this.most = Float64Array.from(network.cells, mostOf);
    this.least = Float64Array.from(network.cells, ({ least = 0 }) => least);
    this.change = new Int8Array(network.cells.length);
    this.gain = new Int32Array(network.links.length);
  }

  valueAt(place: number): number {
    return this.values[place] ?? 0;
  }

  /** The true table again. */
  restore(): void {
    for (const place of this.touched) this.values[place] = this.network.cells[place]?.value ?? 0;
    this.touched.clear();
  }

  /** Makes the move if every relation and bound allows it. */
  make(move: Move): boolean {
    const isPossible =
      [...move].every(([place, by]) => this.hasRoom(place, by) && this.apply(place, by)) &&
      this.linksOf(move.keys()).every((link) => !this.isUpset(link));
    if (isPossible) this.keep();
    this.clear();
    return isPossible;
  }

  /** A move that changes this cell by one, and which shown cells it needs hidden; null if none is found. */
  find(place: number, by: Direction, latitude: Latitude): Move | null {
    const search = { ...latitude, shownLeft: latitude.shownAtMost };
    const isFound = lengths.some((length) => {
      if (this.stepsLeft < 0) return false;
      this.steps = 0;
      this.clear();
      if (!this.hasRoom(place, by)) return false;
      this.apply(place, by);
      return this.mend(length, search);
    });
    const move = isFound ? this.moved(this.changed) : null;
    this.clear();
    return move;
  }

  private moved(places: readonly number[]): Move {
    return new Map(places.map((place) => [place, (this.change[place] ?? 0) > 0 ? 1 : -1]));
  }

  private keep(): void {
    for (const place of this.changed) {
      this.values[place] = this.now(place);
      this.touched.add(place);
    }
  }

  private clear(): void {
    while (this.changed.length > 0) this.undo();
  }

  /** Depth first, the link with the fewest ways to put it right first; false where so many changes are not enough. */
  private mend(length: number, search: Search): boolean {
    const upset = this.upset();
    if (upset.length === 0) return true;
    if (this.changed.length + upset.length / 4 > length) return false;
    const ways = upset.map((link) => this.choices(link, search));
    const fewest = ways.reduce((one, other) => (other.length < one.length ? other : one));
    for (const [place, by] of fewest) {
      this.steps += 1;
      this.stepsLeft -= 1;
      if (this.steps > stepsAtMost || this.stepsLeft < 0) return false;
      const cost = search.isHidden(place) ? 0 : 1;
      this.apply(place, by);
      if (this.mend(length, { ...search, shownLeft: search.shownLeft - cost })) return true;
      this.undo();
    }
    return false;
  }

  private upset(): number[] {
    return this.linksOf(this.changed).filter((link) => this.isUpset(link));
  }

  private isUpset(at: number): boolean {
    const link = this.network.links[at];
    if (!link) return false;
    if (link.kind === "sum" && this.gain[at] !== 0) return true;
    if (!isLoose(link)) return false;
    const whole = this.now(link.whole);
    let together = 0;
    for (const part of link.parts) {
      const now = this.now(part);
      if (now > whole) return true;
      together += now;
    }
    return link.kind === "union" && together < whole;
  }

  /** What would put a link right: any one of these changes, or of a sum several. */
  private repairs(at: number): readonly (readonly [number, Direction])[] {
    const link = this.network.links[at];
    if (!link) return [];
    if (link.kind === "sum" && this.gain[at] !== 0) return this.balancing(link, this.gain[at] ?? 0);
    if (!isLoose(link)) return [];
    const whole = this.now(link.whole);
    const larger = link.parts.filter((part) => this.now(part) > whole);
    if (larger.length > 0)
      return [[link.whole, 1], ...larger.map((part): [number, Direction] => [part, -1])];
    if (link.kind !== "union") return [];
    const together = link.parts.reduce((sum, part) => sum + this.now(part), 0);
    if (together >= whole) return [];
    return [[link.whole, -1], ...link.parts.map((part): [number, Direction] => [part, 1])];
  }

  private balancing({ whole, parts }: Link, gain: number): readonly [number, Direction][] {
    const back = gain > 0 ? -1 : 1;
    return [[whole, -back as Direction], ...parts.map((part): [number, Direction] => [part, back])];
  }

  /** The likeliest first: what puts most right, then what is hidden already, then what leaves most room. */
  private choices(link: number, search: Search): readonly (readonly [number, Direction])[] {
    const possible = this.repairs(link).filter(
      ([place, by]) => this.change[place] === 0 && this.hasRoom(place, by),
    );
    const hidden = possible.filter(([place]) => search.isHidden(place));
    const shown =
      search.shownLeft > 0
        ? possible.filter(([place]) => !search.isHidden(place) && !search.isFixed(place))
        : [];
    return [...this.best(hidden, hiddenTried), ...this.best(shown, shownTried)];
  }

  private best(choices: readonly (readonly [number, Direction])[], atMost: number) {
    return choices
      .map((choice) => ({ choice, worth: this.worth(...choice) }))
      .sort((one, other) => other.worth - one.worth || one.choice[0] - other.choice[0])
      .slice(0, atMost)
      .map(({ choice }) => choice);
  }

  private worth(place: number, by: Direction): number {
    const room =
      by > 0
        ? (this.most[place] ?? 0) - this.now(place)
        : this.now(place) - (this.least[place] ?? 0);
    let worth = Math.min(room, 5) * 2 - (this.network.cells[place]?.group ?? 0) / 1e6;
    for (const at of this.network.linksOf[place] ?? []) {
      const link = this.network.links[at];
      if (link?.kind !== "sum") continue;
      const gain = this.gain[at] ?? 0;
      const after = gain + (link.whole === place ? -by : by);
      worth += 20 * (Math.abs(gain) - Math.abs(after));
    }
    return worth;
  }

  private now(place: number): number {
    return (this.values[place] ?? 0) + (this.change[place] ?? 0);
  }

  private hasRoom(place: number, by: Direction): boolean {
    const next = this.now(place) + by;
    return next >= (this.least[place] ?? 0) && next <= (this.most[place] ?? 0);
  }

  private apply(place: number, by: Direction): true {
    this.change[place] = by;
    this.changed.push(place);
    this.count(place, by);
    return true;
  }

  private undo(): void {
    const place = this.changed.pop();
    if (place === undefined) return;
    this.count(place, -(this.change[place] ?? 0));
    this.change[place] = 0;
  }

  private count(place: number, by: number): void {
    for (const at of this.network.linksOf[place] ?? []) {
      const gained = this.network.links[at]?.whole === place ? -by : by;
      this.gain[at] = (this.gain[at] ?? 0) + gained;
    }
  }

  private linksOf(places: Iterable<number>): number[] {
    return [...new Set([...places].flatMap((place) => this.network.linksOf[place] ?? []))];
  }
}

interface Search extends Latitude {
  readonly shownLeft: number;
}

// Short moves are looked for first, and the longest are not worth looking for.
const lengths = [3, 6, 12];
const stepsAtMost = 40;
const hiddenTried = 12;
const shownTried = 4;

/** Whether a part may come to exceed the whole: not where parts add up to it. */
function isLoose({ kind, overlap }: Link): boolean {
  return kind !== "sum" || overlap !== 0;
}
