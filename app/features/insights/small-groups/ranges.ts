/**
 * Between what a reader can know each hidden figure to lie, who takes figures from each other and compares them, one
 * relation after another until nothing more comes of it. Within one tree of units this is all that can be known, since no
 * two ways lead from one figure to another; over several periods it is what anybody can work out step by step.
 */
import { mostOf } from "./disclosure.ts";
import type { Link, Network } from "./publication.ts";

/** The least and the most that each figure can be, by place. */
export class Ranges {
  readonly least: Float64Array;
  readonly most: Float64Array;
  private readonly network: Network;
  private readonly bounds: Float64Array;
  private readonly floors: Float64Array;
  private readonly queue: number[] = [];
  private readonly isQueued: Uint8Array;

  constructor(network: Network) {
    this.network = network;
    this.least = new Float64Array(network.cells.length);
    this.most = new Float64Array(network.cells.length);
    this.bounds = Float64Array.from(network.cells, mostOf);
    this.floors = Float64Array.from(network.cells, ({ least = 0 }) => least);
    this.isQueued = new Uint8Array(network.links.length);
  }

  /**
   * Works the ranges out anew for what is hidden now. Returns the places of figures about which there may be more to know:
   * none, unless it would take too long. In steps between which others may have a turn.
   */
  *settle(isHidden: (place: number) => boolean): Generator<void, readonly number[], void> {
    for (const [place, { value }] of this.network.cells.entries()) {
      this.least[place] = isHidden(place) ? (this.floors[place] ?? 0) : value;
      this.most[place] = isHidden(place) ? (this.bounds[place] ?? 0) : value;
      if (isHidden(place)) this.ask(place);
    }
    let visits = visitsPerLink * this.network.links.length;
    for (let at = this.queue.pop(); at !== undefined; at = this.queue.pop()) {
      this.isQueued[at] = 0;
      visits -= 1;
      if (visits < 0) return this.leftOver(at);
      if (visits % visitsAtOnce === 0) yield;
      const link = this.network.links[at];
      if (link) this.narrow(link);
    }
    return [];
  }

  private leftOver(at: number): number[] {
    const links = [at, ...this.queue.splice(0)];
    for (const link of links) this.isQueued[link] = 0;
    const cells = links.flatMap((link) => {
      const { whole, parts } = this.network.links[link] ?? { whole: -1, parts: [] };
      return [whole, ...parts];
    });
    return [...new Set(cells)];
  }

  private ask(place: number): void {
    for (const at of this.network.linksOf[place] ?? []) {
      if (this.isQueued[at] === 1) continue;
      this.isQueued[at] = 1;
      this.queue.push(at);
    }
  }

  private narrow(link: Link): void {
    if (link.kind === "sum" && link.overlap < 0) return;
    if (link.kind === "sum" && link.overlap === 0) {
      this.balance(link);
      return;
    }
    this.contain(link);
    if (link.kind !== "within") this.cover(link);
  }

  /** The parts together are the whole. */
  private balance({ whole, parts }: Link): void {
    let [least, most] = [0, 0];
    for (const part of parts) {
      least += this.least[part] ?? 0;
      most += this.most[part] ?? 0;
    }
    this.atLeast(whole, least);
    this.atMost(whole, most);
    const [wholeLeast, wholeMost] = [this.least[whole] ?? 0, this.most[whole] ?? 0];
    for (const part of parts) {
      const [ownLeast, ownMost] = [this.least[part] ?? 0, this.most[part] ?? 0];
      if (ownLeast === ownMost) continue;
      this.atMost(part, wholeMost - (least - ownLeast));
      this.atLeast(part, wholeLeast - (most - ownMost));
    }
  }

  /** Each part is in the whole. */
  private contain({ whole, parts }: Link): void {
    for (const part of parts) {
      this.atMost(part, this.most[whole] ?? 0);
      this.atLeast(whole, this.least[part] ?? 0);
    }
  }

  /** The whole is no more than the parts together. */
  private cover({ whole, parts }: Link): void {
    let most = 0;
    for (const part of parts) most += this.most[part] ?? 0;
    this.atMost(whole, most);
    const least = this.least[whole] ?? 0;
    for (const part of parts) this.atLeast(part, least - (most - (this.most[part] ?? 0)));
  }

  private atLeast(place: number, bound: number): void {
    // What contradicts itself, as figures of different days may, says nothing.
    if (bound <= (this.least[place] ?? 0) || bound > (this.most[place] ?? 0)) return;
    this.least[place] = bound;
    this.ask(place);
  }

  private atMost(place: number, bound: number): void {
    if (bound >= (this.most[place] ?? 0) || bound < (this.least[place] ?? 0)) return;
    this.most[place] = bound;
    this.ask(place);
  }
}

const visitsPerLink = 60;
// After so many others have a turn.
const visitsAtOnce = 2_000;
