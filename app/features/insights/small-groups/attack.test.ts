/**
 * An attack on what is published of small groups: people of a made-up organisation act over some weeks, the tables are
 * published as they would be, and somebody tries to work out what was hidden, by equations and by trying every table.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Guesser, settledByEquations, type Statement } from "#tests/support/attacking.ts";
import { isSensitive, neededWidth } from "./disclosure.ts";
import { matrixPublication } from "./matrix.ts";
import type { Cell, Publication } from "./publication.ts";
import { guarded } from "./guard.ts";
import { suppressed } from "./suppress.ts";
import { publicationOf, type Place, type TableShape } from "./tables.ts";

interface Person {
  /** By week, the number of the unit the person was in when they acted; null where they did not. */
  readonly acts: readonly (number | null)[];
  readonly unit: number;
}

interface Organisation {
  /** By unit the number of the one above it, which is smaller; -1 at the top. */
  readonly parents: readonly number[];
  readonly people: readonly Person[];
}

const weeks = ["2031-05-05", "2031-05-12", "2031-05-19"].map((from, n) => ({
  from,
  to: ["2031-05-11", "2031-05-18", "2031-05-25"][n] ?? "",
}));
const wholeSpan = { from: "2031-05-05", to: "2031-05-25" };
const oddSpan = { from: "2031-05-08", to: "2031-05-18" };

const person = (units: number, mayMove: boolean) =>
  fc
    .record({
      unit: fc.nat(units - 1),
      acted: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
      moves: fc.integer({ min: 0, max: 30 }),
      to: fc.nat(units - 1),
    })
    .map(({ unit, acted, moves, to }): Person => {
      const isMoved = mayMove && moves === 0;
      return {
        unit: isMoved ? to : unit,
        acts: acted.map((one, week) => (one > 0 ? null : isMoved && week > 0 ? to : unit)),
      };
    });

const organisation = (mayMove: boolean) =>
  fc
    .array(fc.nat(), { minLength: 2, maxLength: 5 })
    .map((numbers) => numbers.map((number, at) => (at === 0 ? -1 : (number % (at + 1)) - 1)))
    .chain((parents) =>
      fc.record({
        parents: fc.constant(parents),
        people: fc.array(person(parents.length, mayMove), { minLength: 0, maxLength: 70 }),
      }),
    );

function isBelow(unit: number, top: number | null, { parents }: Organisation): boolean {
  if (top === null) return true;
  for (let at = unit; at >= 0; at = parents[at] ?? -1) if (at === top) return true;
  return false;
}

/** Days of a week from Monday; everybody acts on one of two, so that a part of a week has less than the whole. */
function dayOf(at: number, week: number): string {
  return `2031-05-${String(5 + 7 * week + (at % 2) * 4).padStart(2, "0")}`;
}

function published(made: Organisation, shape: Omit<TableShape, "units">): Publication {
  const units = made.parents.map((parent, at) => ({
    id: `u${at}`,
    parentId: parent < 0 ? null : `u${parent}`,
  }));
  const counted = ({ figure, unitId, isDirect, span }: Place) => {
    const top = unitId === null ? null : Number(unitId.slice(1));
    const isThere = (unit: number) => (isDirect ? unit === top : isBelow(unit, top, made));
    const counts = made.people.map(({ acts }, at) => {
      const all = acts.flatMap((unit, week) => (unit === null ? [] : [{ unit, week }]));
      const isIn = ({ unit, week }: { unit: number; week: number }) => {
        const day = dayOf(at, week);
        return isThere(unit) && day >= span.from && day <= span.to;
      };
      const earlier = all.some(({ week }) => dayOf(at, week) < span.from);
      if (figure === "first") return all.slice(0, 1).some(isIn);
      return figure === "returners" ? earlier && all.some(isIn) : all.some(isIn);
    });
    const staff = made.people.filter(({ unit }) => isThere(unit)).length;
    const value = counts.filter(Boolean).length;
    return { value, group: Math.max(staff, value) };
  };
  return publicationOf({ units, ...shape }, counted);
}

/** What readers know: sums where nobody counts twice, who is in whom, and shown figures. */
function statementsOf({ cells, relations }: Publication, hidden: ReadonlySet<string>) {
  const valueOf = new Map(cells.map(({ id, value }) => [id, value]));
  const statement = (
    factors: readonly (readonly [string, number])[],
    relation: "=" | ">=",
    equals: number,
  ): Statement => {
    const unknown = factors.filter(([id]) => hidden.has(id));
    const known = factors.filter(([id]) => !hidden.has(id));
    const sum = known.reduce((total, [id, factor]) => total + factor * (valueOf.get(id) ?? 0), 0);
    return { factors: new Map(unknown), relation, equals: equals - sum };
  };
  return relations.flatMap(({ kind, whole, parts }): Statement[] => {
    const together = parts.reduce((total, id) => total + (valueOf.get(id) ?? 0), 0);
    const balance = [...parts.map((id) => [id, 1] as const), [whole, -1] as const];
    const contained = parts.map((id) =>
      statement([[whole, 1] as const, [id, -1] as const], ">=", 0),
    );
    // Where somebody counts twice nobody is told how many do.
    const isExact = kind === "sum" && together === valueOf.get(whole);
    if (isExact) return [statement(balance, "=", 0), ...contained];
    return kind === "within" ? contained : [statement(balance, ">=", 0), ...contained];
  });
}

/** What was found out: for each hidden cell whether it may differ as much as the rule says. */
function foundOut(publication: Publication, hidden = guarded(publication)): string[] {
  for (const cell of publication.cells)
    if (isSensitive(cell)) expect(hidden, `${cell.id} is sensitive`).toContain(cell.id);
  expect(unsafeRests(publication, hidden)).toEqual([]);
  const statements = statementsOf(publication, hidden);
  const secret = publication.cells.filter(({ id }) => hidden.has(id));
  const near = new Map(secret.map(({ id, value }) => [id, value]));
  const guesser = new Guesser(
    secret.map(({ id, group, least = 0 }) => ({ id, least, most: group ?? 99 })),
    statements,
  );
  const settled = settledByEquations(statements).filter((id) => {
    const cell = secret.find((one) => one.id === id);
    return cell !== undefined && cell.isReleased !== false && neededWidth(cell) > 0;
  });
  // What is published nowhere, but left over, is guarded against whoever reckons step by step.
  const widths = guesser.widths();
  const narrow = secret.filter((cell) => {
    const width = cell.isReleased === false ? widths.get(cell.id) : openWidth(cell, guesser, near);
    return (width ?? 0) < neededWidth(cell);
  });
  return [...settled, ...narrow.map(({ id }) => id)];
}

/** Shown wholes of which the hidden parts together are so few that they should not be told. */
function unsafeRests({ cells, relations }: Publication, hidden: ReadonlySet<string>): string[] {
  const cellOf = new Map(cells.map((cell) => [cell.id, cell]));
  const people = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (cellOf.get(id)?.value ?? 0), 0);
  const groups = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (cellOf.get(id)?.group ?? Number.NaN), 0);
  return relations.flatMap(({ kind, whole, parts }) => {
    const secret = parts.filter((id) => hidden.has(id));
    if (kind !== "sum" || hidden.has(whole) || secret.length === 0) return [];
    const left = people([whole]) - people(parts.filter((id) => !hidden.has(id)));
    const group = Math.min(groups(secret), groups([whole]));
    const few = [left, group, group - left].filter((count) => count > 0 && count < 5);
    return few.length > 0 ? [`${whole}: ${left} of ${group}`] : [];
  });
}

function openWidth(cell: Cell, guesser: Guesser, near: ReadonlyMap<string, number>): number {
  let width = 0;
  for (const by of [1, -1])
    for (let value = cell.value + by; width < neededWidth(cell); value += by) {
      if (!guesser.isPossible(cell.id, value, near)) break;
      width += 1;
    }
  return width;
}

// Each run tries hundreds of tables. What fails is made smaller for so long at most, in milliseconds.
const effort = {
  numRuns: 30,
  interruptAfterTimeLimit: 15_000,
  markInterruptAsFailure: true,
} as const;

const participants = (spans: TableShape["figures"][number]["spans"]) =>
  ({ name: "participants", overTime: "union", spans }) as const;
const first = { name: "first", overTime: "sum", spans: [wholeSpan] } as const;
const returners = { name: "returners", overTime: "apart", spans: [weeks[2] ?? wholeSpan] } as const;

describe("whoever knows everything that is shown finds out nothing that is hidden", () => {
  test.each([
    ["distinct people of one week over a tree of units", false, [participants(weeks.slice(0, 1))]],
    ["distinct people of weeks and of all of them", false, [participants([...weeks, wholeSpan])]],
    ["distinct people while some move", true, [participants([...weeks, wholeSpan])]],
    ["first acts of units, and of all by week", false, [{ ...first, organisationSpans: weeks }]],
    ["first acts in spans that overlap", false, [{ ...first, organisationSpans: [oddSpan] }]],
    [
      "people who are new, who came back, and all",
      false,
      [first, returners, participants([...weeks, wholeSpan])],
    ],
  ] as const)("%s", (_name, mayMove, figures) => {
    const split = { whole: "participants", parts: ["first", "returners"] };
    fc.assert(
      fc.property(organisation(mayMove), (made) => {
        expect(foundOut(published(made, { figures, split }))).toEqual([]);
      }),
      effort,
    );
  });
});

test("nor from one week after the other, what was shown and hidden before being kept", () => {
  const spans = [...weeks, wholeSpan];
  const told = (count: number) => ({ figures: [participants(spans.slice(0, count))] });
  fc.assert(
    fc.property(organisation(false), (made) => {
      let earlier = new Map<string, "shown" | "hidden">();
      for (const count of [1, 2, 3, 4]) {
        const publication = published(made, told(count));
        const hidden = guarded(publication, earlier);
        expect(foundOut(publication, hidden)).toEqual([]);
        for (const [id, was] of earlier) if (was === "hidden") expect(hidden).toContain(id);
        earlier = new Map(
          publication.cells.map(({ id }) => [id, hidden.has(id) ? "hidden" : "shown"]),
        );
      }
    }),
    effort,
  );
});

test("nor from the matrix of units with its sums", () => {
  const weight = fc.record({
    from: fc.nat(3),
    to: fc.nat(3),
    weight: fc.integer({ min: 1, max: 12 }),
    people: fc.integer({ min: 1, max: 9 }),
  });
  const all = fc.uniqueArray(weight, { maxLength: 16, selector: (one) => `${one.from} ${one.to}` });
  fc.assert(
    fc.property(all, (given) => {
      const weights = given.map((one) => ({ ...one, from: `a${one.from}`, to: `b${one.to}` }));
      const total = (of: typeof weights, from: string | null, to: string | null) => ({
        ...{ from, to, weight: of.reduce((sum, one) => sum + one.weight, 0) },
        people: of.reduce((sum, one) => sum + one.people, 0),
      });
      const rows = [...new Set(weights.map(({ from }) => from))].map((unit) =>
        total(
          weights.filter(({ from }) => from === unit),
          unit,
          null,
        ),
      );
      const columns = [...new Set(weights.map(({ to }) => to))].map((unit) =>
        total(
          weights.filter(({ to }) => to === unit),
          null,
          unit,
        ),
      );
      const everything = weights.length > 0 ? [total(weights, null, null)] : [];
      const publication = matrixPublication([...weights, ...rows, ...columns, ...everything]);
      expect(foundOut(publication, suppressed(publication))).toEqual([]);
    }),
    effort,
  );
});

test("nor from how many pairs are hidden in a total that is shown, as each of them is more than nought", () => {
  const one = (from: string | null, to: string | null, weight: number, people = weight) => ({
    ...{ from, to, weight, people },
  });
  const pairs = [
    one("a", "a", 20, 6),
    ...["bc", "cb", "de", "ed", "bd"].map(([from = "", to = ""]) => one(from, to, 1)),
  ];
  const sums = [
    ...[one("a", null, 20, 6), one("b", null, 2), one("c", null, 1), one("d", null, 1)],
    ...[one("e", null, 1), one(null, "a", 20, 6), one(null, "b", 1), one(null, "c", 1)],
    ...[one(null, "d", 2), one(null, "e", 1), one(null, null, 25, 11)],
  ];
  const publication = matrixPublication([...pairs, ...sums]);
  const hidden = suppressed(publication, new Map([["all all", "shown"]]));
  expect(foundOut(publication, hidden)).toEqual([]);
});
