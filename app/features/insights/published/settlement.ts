/** What is hidden of people in some stretches of weeks or months, from what was counted there; see small-groups. */
import { firstDayOf } from "../rollups/period-number.ts";
import { spanOf, type Grain } from "../periods/period.ts";
import type { Span } from "../periods/span.ts";
import { guarding } from "../small-groups/guard.ts";
import type { Earlier } from "../small-groups/suppress.ts";
import {
  cellId,
  publishing,
  type Counted,
  type Place,
  type TableFigure,
  type TableShape,
  type TreeUnit,
} from "../small-groups/tables.ts";
import {
  isHiddenIn,
  tellsFirstTimers,
  publishedFigures,
  wholeOrganisation,
  type CountedRow,
  type PublishedFigure,
  type PublishedRow,
  type Stretch,
} from "./published-figure.ts";

/** A week or month, or a run of them, of the whole organisation, beside which people who are new are told of. */
export interface FirstTimerSpan {
  readonly span: Span;
  readonly people: number;
  readonly staff: number;
  /** Left out: not published yet. */
  readonly was?: "shown" | "hidden";
}

export interface Settling {
  readonly grain: Grain;
  readonly units: readonly TreeUnit[];
  /** Every unit in every stretch that hangs together, hidden as it was published; null: for the first time. */
  readonly rows: readonly (CountedRow & { readonly hidden: number | null })[];
  /** Weeks beside months, or months beside weeks, in which the whole organisation's new people are told of. */
  readonly beside: readonly FirstTimerSpan[];
  /** How many people of the whole organisation acted for the first time from one day to another. */
  readonly firstTimersIn: (span: Span) => number;
}

/** The rows with what is hidden of each, in steps between which others may have a turn. */
export function* settling(given: Settling): Generator<void, readonly PublishedRow[], void> {
  const hidden = given.rows.map(() => 0);
  const tables = new Tables(given);
  for (const figures of publishedTogether) {
    const shape = tables.shapeOf(figures);
    const publication = yield* publishing(shape, (place) => tables.counted(place));
    const ids = yield* guarding(publication, tables.earlierOf(figures));
    for (const [at, row] of given.rows.entries())
      for (const figure of figures)
        if (tables.isTold(figure, row) && ids.has(tables.idOf(figure, row)))
          hidden[at] = (hidden[at] ?? 0) | publishedFigures[figure];
  }
  return given.rows.map((row, at) => ({ ...row, hidden: hidden[at] ?? 0 }));
}

// Those who take part are the new ones, those who came back, and others; what else is told does not follow from them.
const publishedTogether: readonly (readonly PublishedFigure[])[] = [
  ["participants", "returners", "firstTimers"],
  ["reach"],
  ["recognised"],
];

class Tables {
  private readonly given: Settling;
  private readonly stretches: ReadonlyMap<string, Stretch>;
  private readonly rows: ReadonlyMap<string, CountedRow>;
  private readonly beside: ReadonlyMap<string, FirstTimerSpan>;

  constructor(given: Settling) {
    this.given = given;
    const stretches = given.rows.map(({ span, last }) => ({ span, last }));
    this.stretches = new Map(stretches.map((one) => [nameOf(daysOf(given.grain, one)), one]));
    this.rows = new Map(given.rows.map((row) => [rowKey(row), row]));
    this.beside = new Map(given.beside.map((one) => [nameOf(one.span), one]));
  }

  shapeOf(figures: readonly PublishedFigure[]): TableShape {
    const told = [...this.stretches.values()];
    const spans = told.map((one) => daysOf(this.given.grain, one));
    const single = told.filter(({ span }) => span === 1);
    const singleSpans = single.map((one) => daysOf(this.given.grain, one));
    const besides = this.given.beside.map(({ span }) => span);
    const tables: Readonly<Record<PublishedFigure, TableFigure>> = {
      participants: { name: "participants", overTime: "union", spans },
      returners: { name: "returners", overTime: "apart", spans },
      firstTimers: {
        ...{ name: "firstTimers", overTime: "sum" },
        spans: this.given.grain === "month" ? singleSpans : [],
        organisationSpans: this.given.grain === "month" ? besides : [...singleSpans, ...besides],
      },
      reach: { name: "reach", overTime: "union", spans },
      recognised: { name: "recognised", overTime: "union", spans },
    };
    const split = { whole: "participants", parts: ["firstTimers", "returners"] };
    const shape = { units: this.given.units, figures: figures.map((figure) => tables[figure]) };
    return figures.includes("participants") ? { ...shape, split } : shape;
  }

  counted({ figure, unitId, isDirect, span }: Place): Counted {
    const stretch = this.stretches.get(nameOf(span));
    const row =
      stretch &&
      this.rows.get(rowKey({ ...stretch, unitId: unitId ?? wholeOrganisation, isDirect }));
    if (row) {
      const value = row[figure as PublishedFigure];
      return { value, group: Math.max(row.staff, value) };
    }
    return this.ofOrganisation(figure, span);
  }

  isTold(figure: PublishedFigure, row: CountedRow): boolean {
    return figure !== "firstTimers" || tellsFirstTimers(this.given.grain, row);
  }

  idOf(figure: string, { unitId, isDirect, ...stretch }: CountedRow): string {
    const place = { isDirect, unitId: unitId === wholeOrganisation ? null : unitId };
    return cellId({ figure, span: daysOf(this.given.grain, stretch), ...place });
  }

  earlierOf(figures: readonly PublishedFigure[]): Earlier {
    const earlier = new Map<string, "shown" | "hidden">();
    for (const row of this.given.rows) {
      const { hidden } = row;
      if (hidden === null) continue;
      for (const figure of figures)
        if (this.isTold(figure, row))
          earlier.set(this.idOf(figure, row), isHiddenIn({ hidden }, figure) ? "hidden" : "shown");
    }
    if (!figures.includes("firstTimers")) return earlier;
    for (const { span, was } of this.given.beside)
      if (was)
        earlier.set(cellId({ figure: "firstTimers", unitId: null, isDirect: false, span }), was);
    return earlier;
  }

  /** Of the other kind of span, or of what lies between ends of weeks and of months. */
  private ofOrganisation(figure: string, span: Span): Counted {
    if (figure !== "firstTimers") return { value: 0, group: 0 };
    const beside = this.beside.get(nameOf(span));
    const value = beside?.people ?? this.given.firstTimersIn(span);
    const staff = beside?.staff ?? Math.max(0, ...this.given.rows.map((row) => row.staff));
    return { value, group: Math.max(staff, value) };
  }
}

/** The days of a stretch. */
export function daysOf(grain: Grain, { span, last }: Stretch): Span {
  return spanOf({ grain, count: span, from: firstDayOf(grain, last - span + 1) });
}

function rowKey({
  span,
  last,
  unitId,
  isDirect,
}: Pick<CountedRow, "span" | "last" | "unitId" | "isDirect">): string {
  return `${String(span)} ${String(last)} ${unitId} ${String(isDirect)}`;
}

function nameOf({ from, to }: Span): string {
  return `${from} ${to}`;
}
