/**
 * Hides what must not be told of small groups in tables of any size: first what is sensitive for itself, then as much besides
 * as it takes until what readers can work out (ranges.ts) leaves each hidden figure open by as much as disclosure.ts
 * says. In every round each figure that is not open has something beside it hidden, what costs readers least first, and
 * more each time, so that after a few rounds, each as long as the tables are large, it ends. The same cells and relations give
 * the same result.
 */
import { isSensitive, neededWidth } from "./disclosure.ts";
import { networking, type Link, type Network, type Publication } from "./publication.ts";
import { Ranges } from "./ranges.ts";
import { unsafeRests } from "./rest.ts";
import { allAtOnce } from "./steps.ts";
import type { Earlier } from "./suppress.ts";

/**
 * The ids of the cells to hide, in steps between which others may have a turn. What was published earlier stays as it was as
 * far as it can: hidden cells stay hidden, and shown ones are hidden only where they are sensitive by now or where nothing
 * else helps.
 */
export function* guarding(
  publication: Publication,
  earlier: Earlier = new Map(),
): Generator<void, ReadonlySet<string>, void> {
  const network = yield* networking(publication);
  const guard = new Guard(network, earlier);
  yield* guard.finish();
  return new Set(network.cells.flatMap(({ id }, place) => (guard.isHidden(place) ? [id] : [])));
}

/** The same at once. */
export function guarded(publication: Publication, earlier?: Earlier): ReadonlySet<string> {
  return allAtOnce(guarding(publication, earlier));
}

class Guard {
  private readonly network: Network;
  private readonly hidden: Uint8Array;
  private readonly fixed: Uint8Array;
  private readonly needed: Float64Array;
  private readonly ranges: Ranges;
  /** In which round each link had something hidden last. */
  private readonly helpedIn: Int32Array;
  private readonly failures: Uint8Array;
  private round = 0;

  constructor(network: Network, earlier: Earlier) {
    this.network = network;
    const { cells, links } = network;
    const isHidden = (cell: (typeof cells)[number]) =>
      cell.isReleased === false || isSensitive(cell) || earlier.get(cell.id) === "hidden";
    this.hidden = Uint8Array.from(cells, (cell) => Number(isHidden(cell)));
    this.fixed = Uint8Array.from(cells, ({ id }) => Number(earlier.get(id) === "shown"));
    this.needed = Float64Array.from(cells, neededWidth);
    this.ranges = new Ranges(network);
    this.helpedIn = new Int32Array(links.length);
    this.failures = new Uint8Array(cells.length);
  }

  readonly isHidden = (place: number): boolean => this.hidden[place] === 1;

  *finish(): Generator<void, void, void> {
    for (let isChanged = true; isChanged;) {
      this.round += 1;
      const rests = this.hideRests();
      yield;
      const unsure = new Set(yield* this.ranges.settle(this.isHidden));
      isChanged = (yield* this.hideBeside(unsure)) || rests;
    }
  }

  /** One part after the other; all of them where so many rounds have not been enough. */
  private hideRests(): boolean {
    const atOnce = this.round > roundsOfOne ? Number.POSITIVE_INFINITY : 1;
    let isChanged = false;
    for (const places of unsafeRests(this.network, this.isHidden)) {
      const free = places.filter((place) => !this.isFixed(place));
      isChanged = this.hide((free.length > 0 ? free : places).slice(0, atOnce)) || isChanged;
    }
    return isChanged;
  }

  /** Beside each figure that is not open enough, unless a relation that it is in has just been helped. */
  private *hideBeside(unsure: ReadonlySet<number>): Generator<void, boolean, void> {
    let isChanged = false;
    for (const place of this.network.cells.keys()) {
      if (place % cellsAtOnce === 0) yield;
      if (!this.isHidden(place) || (this.isOpen(place) && !unsure.has(place))) continue;
      const links = this.network.linksOf[place] ?? [];
      if (links.some((at) => this.helpedIn[at] === this.round)) {
        isChanged = true;
        continue;
      }
      isChanged = this.help(place) || isChanged;
    }
    return isChanged;
  }

  private isOpen(place: number): boolean {
    const { least, most } = this.ranges;
    return (most[place] ?? 0) - (least[place] ?? 0) >= (this.needed[place] ?? 0);
  }

  /** False where everything that could help is hidden already. */
  private help(place: number): boolean {
    const failures = (this.failures[place] ?? 0) + 1;
    this.failures[place] = Math.min(failures, 255);
    const links = (this.network.linksOf[place] ?? []).filter((at) => this.isBinding(at, place));
    const beside = failures <= triesBeside ? this.chosen(links, place) : [];
    const chosen = beside.length > 0 ? beside : this.around(place, 2 ** (failures >> 2));
    for (const one of chosen)
      for (const at of this.network.linksOf[one] ?? []) this.helpedIn[at] = this.round;
    return this.hide(chosen);
  }

  /** Whether a relation narrows this figure as much as it is narrowed. */
  private isBinding(at: number, place: number): boolean {
    const link = this.network.links[at];
    if (!link) return false;
    const { least, most } = impliedBy(link, place, this.ranges);
    const [ownLeast, ownMost] = [this.ranges.least[place] ?? 0, this.ranges.most[place] ?? 0];
    const floor = this.network.cells[place]?.least ?? 0;
    return (ownLeast > floor && least >= ownLeast) || most <= ownMost;
  }

  /** Of what is shown in these relations the smallest that has room enough; wholes and what was shown earlier last. */
  private chosen(links: readonly number[], place: number): number[] {
    const near = this.shownIn(links).filter((one) => one !== place);
    const [first] = near
      .map((one) => ({ one, rank: this.rankOf(one, links) }))
      .sort((a, b) => a.rank - b.rank || a.one - b.one);
    return first ? [first.one] : [];
  }

  private rankOf(place: number, links: readonly number[]): number {
    const { value, group } = this.network.cells[place] ?? { value: 0, group: null };
    const isWhole = links.some((at) => this.network.links[at]?.whole === place);
    const isTight = Math.max(value, (group ?? value) - value) < (this.needed[place] ?? 0);
    return (
      (this.isFixed(place) ? 4e9 : 0) + (isWhole ? 2e9 : 0) + (isTight ? 1e9 : 0) + (group ?? value)
    );
  }

  /** So many of the nearest that are shown, the smallest first; the whole organisation and what was shown earlier last. */
  private around(place: number, atMost: number): number[] {
    const reached = new Set([place]);
    for (let ring: readonly number[] = [place]; ring.length > 0;) {
      const links = new Set(ring.flatMap((one) => this.network.linksOf[one] ?? []));
      const shown = this.shownIn([...links]);
      if (shown.length > 0)
        return shown
          .map((one) => ({ one, rank: this.rankOf(one, [...links]) }))
          .sort((a, b) => a.rank - b.rank || a.one - b.one)
          .slice(0, atMost)
          .map(({ one }) => one);
      const next = cellsOf(this.network, links).filter((one) => !reached.has(one));
      for (const one of next) reached.add(one);
      ring = next;
    }
    return [];
  }

  private shownIn(links: readonly number[]): number[] {
    return [...new Set(cellsOf(this.network, links))].filter((one) => !this.isHidden(one));
  }

  private isFixed(place: number): boolean {
    return this.fixed[place] === 1;
  }

  private hide(places: readonly number[]): boolean {
    for (const place of places) this.hidden[place] = 1;
    return places.length > 0;
  }
}

function cellsOf(network: Network, links: Iterable<number>): number[] {
  return [...links].flatMap((at) => {
    const link = network.links[at];
    return link ? [link.whole, ...link.parts] : [];
  });
}

/** Between what a figure must lie for one relation's sake. */
function impliedBy(
  { kind, whole, parts, overlap }: Link,
  place: number,
  { least, most }: Ranges,
): { readonly least: number; readonly most: number } {
  let [least0, most0] = [0, 0];
  for (const part of parts) {
    if (part === place) continue;
    least0 += least[part] ?? 0;
    most0 += most[part] ?? 0;
  }
  const isExact = kind === "sum" && overlap === 0;
  const covers = kind !== "within";
  if (place === whole) {
    const largest = parts.reduce((one, part) => Math.max(one, least[part] ?? 0), 0);
    return { least: isExact ? least0 : largest, most: covers ? most0 : Number.POSITIVE_INFINITY };
  }
  const [wholeLeast, wholeMost] = [least[whole] ?? 0, most[whole] ?? 0];
  return {
    least: covers ? wholeLeast - most0 : 0,
    most: isExact ? wholeMost - least0 : wholeMost,
  };
}

// After so many cells others have a turn.
const cellsAtOnce = 2_000;
// So many rounds hide one part of each rest, and so many times something beside a figure is tried before all that is around.
const roundsOfOne = 20;
const triesBeside = 6;
