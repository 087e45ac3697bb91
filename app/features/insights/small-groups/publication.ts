/** What somebody could be shown: cells of tables, and how they add up, which every reader can work out. */
import { allAtOnce } from "./steps.ts";

/** One figure about people at one place of a table: a unit in a period. */
export interface Cell {
  /** Of this cell alone; the order of ids settles which of several equal cells is hidden. */
  readonly id: string;
  /** What is shown where it may be: a whole number, not negative. */
  readonly value: number;
  /** How many people are behind the value; the value itself where it counts people. */
  readonly people?: number;
  /** How many people there could have been; null where nobody can tell, as in a matrix of weights. */
  readonly group: number | null;
  /** What everybody knows it to be at least: 1 in a matrix that leaves out what is nought; 0 unless said otherwise. */
  readonly least?: number;
  /** False for what is never shown but would follow from what is: a part of a week at the end of a month. */
  readonly isReleased?: boolean;
}

/**
 * How one cell follows from others.
 * - `sum`: the whole is its parts together, less those who count twice because they moved from one to another.
 * - `union`: the whole is everybody who is in one of the parts; somebody may be in several.
 * - `within`: the parts are in the whole, which may hold others.
 */
export interface Relation {
  readonly kind: "sum" | "union" | "within";
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Cells and relations together. */
export interface Publication {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** A relation by the places of its cells. */
export interface Link {
  readonly kind: Relation["kind"];
  readonly whole: number;
  readonly parts: readonly number[];
  /** Parts together less the whole: 0 unless somebody counts twice. */
  readonly overlap: number;
}

/** A publication by places: cells in the order of their ids, each with the links that it is in. */
export interface Network {
  readonly cells: readonly Cell[];
  readonly links: readonly Link[];
  readonly linksOf: readonly (readonly number[])[];
}

/** Makes ready for looking things up; what a relation names that is no cell is an error. */
export function networkOf(publication: Publication): Network {
  return allAtOnce(networking(publication));
}

/** The same in steps between which others may have a turn. */
export function* networking({ cells, relations }: Publication): Generator<void, Network, void> {
  const sorted = [...cells].sort((one, other) => (one.id < other.id ? -1 : 1));
  yield;
  const placeById = new Map(sorted.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => {
    const place = placeById.get(id);
    if (place === undefined) throw new RangeError(`There is no cell called ${id}.`);
    return place;
  };
  yield;
  const valueAt = (place: number) => sorted[place]?.value ?? 0;
  const links = relations.map(({ kind, whole, parts }): Link => {
    const [at, places] = [placeOf(whole), parts.map(placeOf).sort((a, b) => a - b)];
    const together = places.reduce((sum, part) => sum + valueAt(part), 0);
    return { kind, whole: at, parts: places, overlap: together - valueAt(at) };
  });
  yield;
  const linksOf: number[][] = sorted.map(() => []);
  links.forEach(({ whole, parts }, link) => {
    for (const place of [whole, ...parts]) linksOf[place]?.push(link);
  });
  return { cells: sorted, links, linksOf };
}
