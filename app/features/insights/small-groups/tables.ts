/**
 * The tables of figures about people: every unit with everything below it, the people directly in a unit that has others
 * below it, and the whole organisation, in every period. All figures that follow from each other are one publication,
 * so that what is hidden does not depend on which part of it a page, a file or a mail shows.
 *
 * Figures that add up over time (first acts) would give away each week by the differences of overlapping runs of weeks.
 * They are told of units in single months, of the whole organisation in single weeks too; a run of either is told
 * where all its weeks or months are, being nothing but their sum, and so is in no table.
 */
import { spansOf, type Span } from "../periods/span.ts";
import type { Cell, Publication, Relation } from "./publication.ts";
import { allAtOnce } from "./steps.ts";

/** A unit in the tree; the organisation stands above those without a parent. */
export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
}

/** Where in the tables a figure stands. */
export interface Place {
  readonly figure: string;
  /** Null: the whole organisation. */
  readonly unitId: string | null;
  /** Only the people directly in the unit, without those below it. */
  readonly isDirect: boolean;
  readonly span: Span;
}

/** What was counted there. */
export interface Counted {
  readonly value: number;
  /** How many people it is of: active staff there at the end of the span. */
  readonly group: number;
}

/**
 * How a figure follows from itself in other spans: it adds up (first acts), it is everybody of any of them (distinct
 * people), or it does not follow (people who acted in a span and in the one before).
 */
export type OverTime = "sum" | "union" | "apart";

export interface TableFigure {
  readonly name: string;
  readonly overTime: OverTime;
  /** The spans in which it is told of every unit and of the whole organisation. */
  readonly spans: readonly Span[];
  /** Those in which it is told of the whole organisation alone. */
  readonly organisationSpans?: readonly Span[];
}

export interface TableShape {
  readonly units: readonly TreeUnit[];
  readonly figures: readonly TableFigure[];
  /** Where a figure is made up of others and a rest, which readers can work out: participants who come back, and others. */
  readonly split?: { readonly whole: string; readonly parts: readonly string[] };
}

/** The name of a cell. */
export function cellId({ figure, unitId, isDirect, span }: Place): string {
  return `${figure} ${unitId ?? "all"}${isDirect ? " direct" : ""} ${nameOf(span)}`;
}

/** All cells of the tables and what links them; spans that are not told but follow are asked for as well. */
export function publicationOf(shape: TableShape, counted: (place: Place) => Counted): Publication {
  return allAtOnce(publishing(shape, counted));
}

/** The same in steps between which others may have a turn. */
export function* publishing(
  shape: TableShape,
  counted: (place: Place) => Counted,
): Generator<void, Publication, void> {
  const families = familiesOf(shape.units);
  const tables: Publication[] = [];
  for (const figure of shape.figures) {
    tables.push(tableOf(figure, families, counted));
    yield;
  }
  const rests = restsOf(
    shape,
    tables.flatMap(({ cells }) => cells),
    families,
  );
  return {
    cells: [...tables.flatMap(({ cells }) => cells), ...rests.cells],
    relations: [...tables.flatMap(({ relations }) => relations), ...rests.relations],
  };
}

interface Family {
  readonly unitId: string | null;
  readonly children: readonly string[];
}

type Spot = Pick<Place, "unitId" | "isDirect">;

const organisation: Spot = { unitId: null, isDirect: false };

function tableOf(
  { name: figure, overTime, spans, organisationSpans = [] }: TableFigure,
  families: readonly Family[],
  counted: (place: Place) => Counted,
): Publication {
  const cellAt = (spot: Spot, span: Span, isReleased = true): Cell => {
    const place = { figure, span, ...spot };
    return { id: cellId(place), ...counted(place), isReleased };
  };
  const spots = spotsOf(families);
  const whole =
    overTime === "apart" ? null : spansOf([...spans, ...organisationSpans], overTime === "sum");
  const told = new Set([...spans, ...organisationSpans].map(nameOf));
  const ofUnits = new Set(spans.map(nameOf));
  const alone = (whole?.spans ?? organisationSpans).filter((span) => !ofUnits.has(nameOf(span)));
  const linked = overTime === "union" ? spansOf(spans, false).links : [];
  const units = spots.filter(({ unitId }) => unitId !== null);
  return {
    cells: [
      ...spans.flatMap((span) => spots.map((spot) => cellAt(spot, span))),
      ...alone.map((span) => cellAt(organisation, span, told.has(nameOf(span)))),
    ],
    relations: [
      ...spans.flatMap((span) => treeRelations(families, figure, span)),
      ...timeRelations(figure, [organisation], whole?.links ?? []),
      ...timeRelations(figure, units, linked),
    ],
  };
}

function timeRelations(
  figure: string,
  spots: readonly Spot[],
  links: ReturnType<typeof spansOf>["links"],
): Relation[] {
  return spots.flatMap((spot) =>
    links.map(({ kind, whole, parts }) => ({
      kind,
      whole: cellId({ figure, span: whole, ...spot }),
      parts: parts.map((span) => cellId({ figure, span, ...spot })),
    })),
  );
}

function treeRelations(families: readonly Family[], figure: string, span: Span): Relation[] {
  return families.flatMap(({ unitId, children }) => {
    if (children.length === 0) return [];
    const parts = children.map((child) => ({ unitId: child, isDirect: false }));
    const all = unitId === null ? parts : [...parts, { unitId, isDirect: true }];
    return {
      kind: "sum" as const,
      whole: cellId({ figure, unitId, isDirect: false, span }),
      parts: all.map((spot) => cellId({ figure, span, ...spot })),
    };
  });
}

/** What is left of the whole without the parts that are told of the same unit and span. */
function restsOf(
  { split, figures }: TableShape,
  cells: readonly Cell[],
  families: readonly Family[],
): Publication {
  const whole = figures.find(({ name }) => name === split?.whole);
  if (!split || !whole) return { cells: [], relations: [] };
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const made = whole.spans.flatMap((span) =>
    spotsOf(families).flatMap((spot) => {
      const idOf = (figure: string) => cellId({ figure, span, ...spot });
      const all = byId.get(idOf(split.whole));
      const parts = split.parts.flatMap((part) => byId.get(idOf(part)) ?? []);
      if (!all || parts.length === 0) return [];
      const value = parts.reduce((left, part) => left - part.value, all.value);
      const rest = { id: idOf(`${split.whole}-rest`), value, group: all.group, isReleased: false };
      const ids = [...parts.map(({ id }) => id), rest.id];
      return { rest, relation: { kind: "sum" as const, whole: all.id, parts: ids } };
    }),
  );
  return { cells: made.map(({ rest }) => rest), relations: made.map(({ relation }) => relation) };
}

/** Each unit with those right below it, the organisation first; a parent that is no unit counts for none. */
function familiesOf(units: readonly TreeUnit[]): Family[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string | null, string[]>([[null, []]]);
  for (const { id } of units) below.set(id, []);
  for (const { id, parentId } of units)
    below.get(parentId !== null && known.has(parentId) ? parentId : null)?.push(id);
  return [...below].map(([unitId, children]) => ({ unitId, children }));
}

function spotsOf(families: readonly Family[]): Spot[] {
  return families.flatMap(({ unitId, children }) => {
    const here = { unitId, isDirect: false };
    return unitId === null || children.length === 0 ? [here] : [here, { unitId, isDirect: true }];
  });
}

function nameOf({ from, to }: Span): string {
  return `${from} ${to}`;
}
