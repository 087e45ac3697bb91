import { describe, expect, test } from "vitest";
import { networkOf } from "./publication.ts";
import { cellId, publicationOf, type Place, type TableShape } from "./tables.ts";

const units = [
  { id: "parks", parentId: null },
  { id: "trees", parentId: "parks" },
  { id: "roads", parentId: null },
];
const [week, other, both] = [
  { from: "2031-05-05", to: "2031-05-11" },
  { from: "2031-05-12", to: "2031-05-18" },
  { from: "2031-05-05", to: "2031-05-18" },
];
const ten = () => ({ value: 10, group: 40 });

function tables(
  shape: Omit<TableShape, "units">,
  counted: (place: Place) => { value: number; group: number } = ten,
) {
  const { cells, relations } = publicationOf({ units, ...shape }, counted);
  return {
    cells: cells.map(({ id, isReleased }) => `${id}${isReleased === false ? " unreleased" : ""}`),
    relations: relations.map(({ kind, whole, parts }) => `${whole} ${kind} ${parts.join(", ")}`),
  };
}

describe("the tables of figures about people", () => {
  test("have every unit, its direct people where others are below it, and the whole organisation", () => {
    const { cells, relations } = tables({
      figures: [{ name: "reach", overTime: "apart", spans: [week] }],
    });
    const at = " 2031-05-05 2031-05-11";
    expect(cells).toEqual(
      ["all", "parks", "parks direct", "trees", "roads"].map((spot) => `reach ${spot}${at}`),
    );
    expect(relations).toEqual([
      `reach all${at} sum reach parks${at}, reach roads${at}`,
      `reach parks${at} sum reach trees${at}, reach parks direct${at}`,
    ]);
  });

  test("link distinct people of a period with those of the periods inside it", () => {
    const { relations } = tables({
      figures: [{ name: "reach", overTime: "union", spans: [week, other, both] }],
    });
    expect(relations).toContain(
      "reach trees 2031-05-05 2031-05-18 union reach trees 2031-05-05 2031-05-11, reach trees 2031-05-12 2031-05-18",
    );
  });

  test("tell first acts of units in their own spans, of all in others too, with the pieces between", () => {
    const odd = { from: "2031-05-08", to: "2031-05-18" };
    const { cells, relations } = tables({
      figures: [{ name: "first", overTime: "sum", spans: [both], organisationSpans: [odd] }],
    });
    expect(cells.filter((cell) => cell.includes("trees"))).toEqual([
      "first trees 2031-05-05 2031-05-18",
    ]);
    expect(cells).toContain("first all 2031-05-08 2031-05-18");
    expect(cells).toContain("first all 2031-05-05 2031-05-07 unreleased");
    expect(relations).toContain(
      "first all 2031-05-05 2031-05-18 sum first all 2031-05-05 2031-05-07, first all 2031-05-08 2031-05-18",
    );
  });

  test("have a rest where a figure is split, which readers can work out", () => {
    const figures = ["all-who-acted", "returners"].map((name) => ({
      ...{ name, overTime: "apart" as const, spans: [week] },
    }));
    const shape = { figures, split: { whole: "all-who-acted", parts: ["first", "returners"] } };
    const { cells, relations } = tables(shape, ({ figure }) => ({
      ...{ value: figure === "returners" ? 4 : 10, group: 40 },
    }));
    const at = "trees 2031-05-05 2031-05-11";
    expect(cells).toContain(`all-who-acted-rest ${at} unreleased`);
    expect(relations).toContain(
      `all-who-acted ${at} sum returners ${at}, all-who-acted-rest ${at}`,
    );
    const publication = publicationOf({ units, ...shape }, ({ figure }) => ({
      ...{ value: figure === "returners" ? 4 : 10, group: 40 },
    }));
    expect(publication.cells.find(({ id }) => id === `all-who-acted-rest ${at}`)?.value).toBe(6);
  });

  test("take a unit whose parent is not among them for one at the top", () => {
    const { relations } = publicationOf(
      {
        units: [{ id: "trees", parentId: "gone" }],
        figures: [{ name: "reach", overTime: "apart", spans: [week] }],
      },
      ten,
    );
    expect(relations.map(({ whole }) => whole)).toEqual([
      cellId({ figure: "reach", unitId: null, isDirect: false, span: week }),
    ]);
  });
});

test("a relation that names what is no cell is refused", () => {
  expect(() =>
    networkOf({ cells: [], relations: [{ kind: "sum", whole: "a", parts: ["b"] }] }),
  ).toThrow("There is no cell called a.");
});
