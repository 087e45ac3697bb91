/**
 * Hides what must not be told of small groups: first what is sensitive for itself, then as much besides as it takes until
 * the rule in disclosure.ts holds. For each hidden cell tables are found that agree with all that is shown and in which
 * it differs enough; where none is found more is hidden, what costs readers least first. In the end everything a cell
 * hangs together with is hidden, so that it always ends. The same cells and relations give the same result, in
 * whichever order they come.
 */
import { Table, type Direction, type Move } from "./alternative.ts";
import { isSensitive, neededWidth } from "./disclosure.ts";
import { networkOf, type Network, type Publication } from "./publication.ts";
import { unsafeRests } from "./rest.ts";

/** Whether a cell was hidden when it was published; left out: it is published for the first time. */
export type Earlier = ReadonlyMap<string, "shown" | "hidden">;

/**
 * The ids of the cells to hide. What was published earlier stays as it was as far as it can: hidden cells stay hidden, and
 * shown ones are hidden only where they are sensitive by now or where nothing else helps.
 */
export function suppressed(
  publication: Publication,
  earlier: Earlier = new Map(),
): ReadonlySet<string> {
  const network = networkOf(publication);
  const hiding = new Hiding(network, earlier);
  hiding.finish();
  return new Set(network.cells.flatMap(({ id }, place) => (hiding.isHidden(place) ? [id] : [])));
}

class Hiding {
  private readonly network: Network;
  private readonly hidden: Uint8Array;
  private readonly fixed: Uint8Array;
  /** How far down and up from its true value each cell is known to be able to go. */
  private readonly down: Float64Array;
  private readonly up: Float64Array;
  private readonly table: Table;
  private failures = 0;
  private rounds = 0;

  constructor(network: Network, earlier: Earlier) {
    this.network = network;
    const { cells } = network;
    const isHidden = (cell: (typeof cells)[number]) =>
      cell.isReleased === false || isSensitive(cell) || earlier.get(cell.id) === "hidden";
    this.hidden = Uint8Array.from(cells, (cell) => Number(isHidden(cell)));
    this.fixed = Uint8Array.from(cells, ({ id }) => Number(earlier.get(id) === "shown"));
    this.down = new Float64Array(cells.length);
    this.up = new Float64Array(cells.length);
    this.table = new Table(network, stepsToBegin + stepsPerCell * cells.length);
  }

  readonly isHidden = (place: number): boolean => this.hidden[place] === 1;
  private readonly isFixed = (place: number): boolean => this.fixed[place] === 1;

  /** Hiding more leaves what is proven already proven, so one round after another comes to an end. */
  finish(): void {
    let before = -1;
    while (before !== this.count()) {
      before = this.count();
      this.rounds += 1;
      this.hideRests();
      for (const place of this.network.cells.keys()) {
        if (!this.isHidden(place) || this.isOpen(place)) continue;
        this.protect(place);
      }
    }
  }

  /** One part after the other; all of them where so many rounds have not been enough. */
  private hideRests(): void {
    const atOnce = this.rounds > roundsOfRests ? Number.POSITIVE_INFINITY : 1;
    for (const places of unsafeRests(this.network, this.isHidden)) {
      const free = places.filter((place) => !this.isFixed(place));
      this.hide((free.length > 0 ? free : places).slice(0, atOnce));
    }
  }

  private protect(place: number): void {
    do {
      for (const shownAtMost of hiddenAtOnce) {
        for (const by of [1, -1] as const) this.explore(place, by, shownAtMost);
        if (this.isOpen(place)) return;
      }
    } while (this.hideAround(place));
  }

  private isOpen(place: number): boolean {
    const cell = this.network.cells[place];
    return !cell || (this.down[place] ?? 0) + (this.up[place] ?? 0) >= neededWidth(cell);
  }

  /** As far as it takes in one direction, from the true table. */
  private explore(place: number, by: Direction, shownAtMost: number): void {
    this.table.restore();
    let move: Move | null = null;
    while (!this.isOpen(place)) {
      if (!move || !this.table.make(move)) {
        move = this.table.find(place, by, {
          shownAtMost,
          isHidden: this.isHidden,
          isFixed: this.isFixed,
        });
        if (!move || !this.table.make(move)) break;
        this.hide(move.keys());
      }
      this.note(move);
    }
  }

  private note(move: Move): void {
    for (const place of move.keys()) {
      const by = this.table.valueAt(place) - (this.network.cells[place]?.value ?? 0);
      this.down[place] = Math.max(this.down[place] ?? 0, -by);
      this.up[place] = Math.max(this.up[place] ?? 0, by);
    }
  }

  /**
   * Some of what is nearest, the smallest groups first, and more each time, so that it ends soon where few people act;
   * what nothing else contains only after everything else, and what was shown earlier last. False: all is hidden already.
   */
  private hideAround(place: number): boolean {
    const isTop = (one: number) => this.isTop(one) || this.isFixed(one);
    for (const isSpared of [isTop, this.isFixed, () => false]) {
      const near = this.nearest(place, (one) => !this.isHidden(one) && !isSpared(one));
      if (near.length === 0) continue;
      this.failures += 1;
      const atMost = hiddenAround * 2 ** Math.floor(this.failures / failuresBefore);
      const sorted = near.sort(
        (one, other) => this.sizeOf(one) - this.sizeOf(other) || one - other,
      );
      this.hide(sorted.slice(0, atMost));
      return true;
    }
    return false;
  }

  /** Whether a cell is no part of any sum: the whole organisation, or the sum of everything. */
  private isTop(place: number): boolean {
    const links = (this.network.linksOf[place] ?? []).flatMap((at) => this.network.links[at] ?? []);
    return links.every(({ kind, whole }) => kind !== "sum" || whole === place);
  }

  private sizeOf(place: number): number {
    const { group, value = 0 } = this.network.cells[place] ?? {};
    return group ?? value;
  }

  /** The cells fewest links away, of those that are asked for. */
  private nearest(place: number, isAsked: (place: number) => boolean): number[] {
    const reached = new Set([place]);
    let ring: readonly number[] = [place];
    while (ring.length > 0) {
      const next = this.neighbours(ring).filter((one) => !reached.has(one));
      for (const one of next) reached.add(one);
      const found = next.filter(isAsked);
      if (found.length > 0) return found;
      ring = next;
    }
    return [];
  }

  /** Each cell once that has a link in common with one of these. */
  private neighbours(places: readonly number[]): number[] {
    const links = new Set(places.flatMap((place) => this.network.linksOf[place] ?? []));
    const near = new Set<number>();
    for (const at of links) {
      const { whole, parts } = this.network.links[at] ?? { whole: -1, parts: [] };
      for (const one of [whole, ...parts]) near.add(one);
    }
    return [...near];
  }

  private hide(places: Iterable<number>): void {
    for (const place of places) this.hidden[place] = 1;
  }

  private count(): number {
    return this.hidden.reduce((sum, one) => sum + one, 0);
  }
}

// So many shown cells are hidden for a move, where it needs them, and so many near a cell where no move is found.
const hiddenAtOnce = [0, 1, 4];
const hiddenAround = 4;
// After so many times that no move was found, twice as many.
const failuresBefore = 8;
// So often rests are made safe by hiding one part of each.
const roundsOfRests = 20;
// So many changes are tried together at most, for the whole and for each cell.
const stepsToBegin = 20_000;
const stepsPerCell = 100;
