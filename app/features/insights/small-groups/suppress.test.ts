import { describe, expect, test } from "vitest";
import { suppressed } from "./suppress.ts";
import type { Cell, Publication, Relation } from "./publication.ts";

/** "parks 12/40": twelve of forty people. */
function cells(...texts: readonly string[]): Cell[] {
  return texts.map((text) => {
    const [id = "", value = "", group = ""] = text.split(/[ /]/);
    return { id, value: Number(value), group: group === "" ? null : Number(group) };
  });
}

const sum = (whole: string, ...parts: readonly string[]): Relation => ({
  kind: "sum",
  whole,
  parts,
});
const union = (whole: string, ...parts: readonly string[]): Relation => ({
  ...{ kind: "union", whole, parts },
});

function hiddenOf(publication: Publication): string[] {
  return [...suppressed(publication)].sort();
}

describe("of small groups is hidden", () => {
  const alone = (text: string) => hiddenOf({ cells: cells(text), relations: [] }).length > 0;

  test("what one to four people did, and not what five did", () => {
    expect([1, 2, 3, 4].map((acted) => alone(`a ${acted}/40`))).toEqual([true, true, true, true]);
    expect(alone("a 5/40")).toBe(false);
  });

  test("who of them one to four did not, and not when everybody did", () => {
    expect([36, 37, 38, 39].map((acted) => alone(`a ${acted}/40`))).toEqual(Array(4).fill(true));
    expect(alone("a 35/40")).toBe(false);
    expect(alone("a 40/40")).toBe(false);
  });

  test("whatever is said of a group of one to four, that nobody did included", () => {
    expect(["a 0/4", "a 4/4", "a 0/1"].map(alone)).toEqual([true, true, true]);
  });

  test("not that nobody did in a larger group, nor in one of nobody", () => {
    expect(["a 0/5", "a 0/0"].map(alone)).toEqual([false, false]);
  });

  test("of weights what few people are behind", () => {
    const weight = { id: "a", value: 40, group: null };
    expect(hiddenOf({ cells: [{ ...weight, people: 3 }], relations: [] })).toEqual(["a"]);
    expect(hiddenOf({ cells: [{ ...weight, people: 9 }], relations: [] })).toEqual([]);
  });
});

describe("what is hidden cannot be had by subtraction", () => {
  test("since another part of the same whole is hidden too, the smallest that is enough", () => {
    const publication = {
      cells: cells("all 52/200", "a 2/40", "b 20/60", "c 30/100"),
      relations: [sum("all", "a", "b", "c")],
    };
    expect(hiddenOf(publication)).toEqual(["a", "b"]);
  });

  test("nor what several hidden ones are together", () => {
    const publication = {
      cells: cells("all 43/200", "a 1/40", "b 2/40", "c 40/120"),
      relations: [sum("all", "a", "b", "c")],
    };
    expect(hiddenOf(publication)).toEqual(["a", "b", "c"]);
  });

  test("nor when the only other part is the rest of the whole: then the whole is hidden", () => {
    const publication = {
      cells: cells("all 52/200", "a 2/40", "b 50/160"),
      relations: [sum("all", "a", "b")],
    };
    expect(hiddenOf(publication)).toEqual(["a", "b"]);
    const single = { cells: cells("all 2/40", "a 2/40"), relations: [sum("all", "a")] };
    expect(hiddenOf(single)).toEqual(["a", "all"]);
  });

  test("nor through a hidden unit that stands between", () => {
    const publication = {
      cells: cells("all 70/300", "a 3/50", "b 20/100", "c 47/150", "b1 10/50", "b2 10/50"),
      relations: [sum("all", "a", "b", "c"), sum("b", "b1", "b2")],
    };
    const hidden = hiddenOf(publication);
    expect(hidden).toContain("a");
    if (hidden.includes("b")) expect(hidden.some((id) => /b\d/.test(id))).toBe(true);
  });

  test("nor from a longer period whose parts are shown", () => {
    const publication = {
      cells: cells("month 23/100", "w1 2/100", "w2 6/100", "w3 7/100", "w4 8/100"),
      relations: [sum("month", "w1", "w2", "w3", "w4")],
    };
    const hidden = hiddenOf(publication);
    expect(hidden).toContain("w1");
    expect(hidden.length).toBeGreaterThan(1);
  });

  test("nor from a bridge between two squares, which no single sum gives away", () => {
    // Rows and columns each have two hidden cells or more, and c3 would still follow.
    const values = [
      [2, 2, 30, 30, 30],
      [2, 2, 30, 30, 30],
      [30, 30, 2, 30, 30],
      [30, 30, 30, 2, 2],
      [30, 30, 30, 2, 2],
    ];
    const rows = values.map((row, r) => ({
      total: { id: `r${r}`, value: row.reduce((a, b) => a + b, 0), group: null },
      cells: row.map((value, c) => ({ id: `r${r}c${c}`, value, group: null })),
    }));
    const columns = [0, 1, 2, 3, 4].map((c) => ({
      id: `c${c}`,
      value: values.reduce((total, row) => total + (row[c] ?? 0), 0),
      group: null,
    }));
    const publication = {
      cells: [...rows.flatMap((row) => [row.total, ...row.cells]), ...columns],
      relations: [
        ...rows.map((row) => sum(row.total.id, ...row.cells.map(({ id }) => id))),
        ...columns.map(({ id }, c) => sum(id, ...rows.map((_row, r) => `r${r}c${c}`))),
      ],
    };
    const hidden = hiddenOf(publication);
    expect(hidden).toContain("r2c2");
    expect(hidden.length).toBeLessThan(20);
  });
});

describe("distinct people of a longer period", () => {
  test("may stand beside a hidden week that they do not settle", () => {
    const publication = {
      cells: cells("month 12/100", "w1 2/100", "w2 6/100", "w3 7/100", "w4 8/100"),
      relations: [union("month", "w1", "w2", "w3", "w4")],
    };
    expect(hiddenOf(publication)).toEqual(["w1"]);
  });

  test("hide nothing less when a week is most of them", () => {
    const publication = {
      cells: cells("month 5/100", "w1 2/100", "w2 5/100"),
      relations: [union("month", "w1", "w2")],
    };
    expect(hiddenOf(publication)).toEqual(["w1"]);
  });
});

test("the same is hidden in whichever order figures come", () => {
  const all = cells("all 60/300", "a 2/50", "b 20/100", "c 20/100", "d 18/50");
  const relations = [sum("all", "a", "b", "c", "d")];
  const turned = [sum("all", "d", "c", "b", "a")];
  expect(suppressed({ cells: all, relations })).toEqual(
    suppressed({ cells: [...all].reverse(), relations: turned }),
  );
});

describe("what was published earlier", () => {
  const publication = {
    cells: cells("all 60/300", "a 2/50", "b 20/100", "c 20/100", "d 18/50"),
    relations: [sum("all", "a", "b", "c", "d")],
  };

  test("stays shown where something else can be hidden", () => {
    const usual = [...suppressed(publication)].find((id) => id !== "a") ?? "";
    const hidden = suppressed(publication, new Map([[usual, "shown"]]));
    expect(hidden.has(usual)).toBe(false);
    expect(hidden.size).toBeGreaterThan(1);
  });

  test("stays hidden", () => {
    expect(suppressed(publication, new Map([["c", "hidden"]]))).toContain("c");
  });

  test("is hidden where it has become sensitive, or where nothing else helps", () => {
    expect(suppressed(publication, new Map([["a", "shown"]]))).toContain("a");
    const all = new Map(["all", "b", "c", "d"].map((id) => [id, "shown"] as const));
    expect(suppressed(publication, all).size).toBeGreaterThan(1);
  });
});
