import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guarded, guarding } from "./guard.ts";
import type { Cell, Publication, Relation } from "./publication.ts";

/** "parks 12/40": twelve of forty people. */
function cells(...texts: readonly string[]): Cell[] {
  return texts.map((text) => {
    const [id = "", value = "", group = ""] = text.split(/[ /]/);
    return { id, value: Number(value), group: Number(group) };
  });
}

const sum = (whole: string, ...parts: readonly string[]): Relation => ({
  kind: "sum",
  whole,
  parts,
});
const hiddenOf = (publication: Publication) => [...guarded(publication)].sort();

describe("in tables of any size is hidden", () => {
  test("what is sensitive, with the smallest that is enough beside it", () => {
    const publication = {
      cells: cells("all 52/200", "a 2/40", "b 20/60", "c 30/100"),
      relations: [sum("all", "a", "b", "c")],
    };
    expect(hiddenOf(publication)).toEqual(["a", "b"]);
  });

  test("the whole, where nothing else is left", () => {
    const publication = {
      cells: cells("all 2/40", "a 2/40"),
      relations: [sum("all", "a")],
    };
    expect(hiddenOf(publication)).toEqual(["a", "all"]);
  });

  test("nothing where nothing is sensitive", () => {
    const publication = { cells: cells("all 40/80", "a 40/80"), relations: [sum("all", "a")] };
    expect(hiddenOf(publication)).toEqual([]);
  });

  test("what would follow through a hidden unit between, and through a longer period", () => {
    const publication = {
      cells: cells("all 70/300", "a 3/50", "b 20/100", "c 47/150", "b1 10/50", "b2 10/50"),
      relations: [sum("all", "a", "b", "c"), sum("b", "b1", "b2")],
    };
    const hidden = hiddenOf(publication);
    expect(hidden).toContain("a");
    if (hidden.includes("b")) expect(hidden.some((id) => /b\d/.test(id))).toBe(true);
    const shortest = {
      cells: cells("run 5/100", "w1 2/100", "w2 5/100", "w3 0/100"),
      relations: [{ kind: "union", whole: "run", parts: ["w1", "w2", "w3"] } satisfies Relation],
    };
    expect(hiddenOf(shortest)).toEqual(["w1"]);
  });

  test("what was hidden before, and rather something new than what was shown", () => {
    const publication = {
      cells: cells("all 60/300", "a 2/50", "b 20/100", "c 20/100", "d 18/50"),
      relations: [sum("all", "a", "b", "c", "d")],
    };
    const usual = hiddenOf(publication).find((id) => id !== "a") ?? "";
    expect(guarded(publication, new Map([[usual, "shown"]]))).not.toContain(usual);
    expect(guarded(publication, new Map([["c", "hidden"]]))).toContain("c");
    const all = new Map(["all", "b", "c", "d"].map((id) => [id, "shown"] as const));
    expect(guarded(publication, all).size).toBeGreaterThan(1);
  });
});

test("the same is hidden in whichever order figures come", () => {
  const given = fc.array(fc.record({ value: fc.nat(12), more: fc.nat(30) }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(given, (units) => {
      const parts = units.map(({ value, more }, at) => ({
        id: `u${at}`,
        value,
        group: value + more,
      }));
      const total = (of: "value" | "group") => parts.reduce((all, part) => all + part[of], 0);
      const whole = { id: "all", value: total("value"), group: total("group") };
      const ids = parts.map(({ id }) => id);
      expect(guarded({ cells: [whole, ...parts], relations: [sum("all", ...ids)] })).toEqual(
        guarded({
          cells: [...parts].reverse().concat(whole),
          relations: [sum("all", ...ids.reverse())],
        }),
      );
    }),
  );
});

test("five hundred units of few people over many weeks are settled in steps, and soon", () => {
  const weeks = Array.from({ length: 20 }, (_none, week) => `w${week}`);
  const units = Array.from({ length: 500 }, (_none, unit) => unit);
  const value = (unit: number, week: number) => (unit * 7 + week * 3) % 11;
  const cellsOf = weeks.flatMap((week, n) => {
    const parts = units.map((unit): Cell => ({
      id: `${week} ${unit}`,
      value: value(unit, n),
      group: 12,
    }));
    const all = parts.reduce((total, part) => total + part.value, 0);
    return [...parts, { id: `${week} all`, value: all, group: 6000 }];
  });
  const relations = weeks.map((week) =>
    sum(`${week} all`, ...units.map((unit) => `${week} ${unit}`)),
  );
  const work = guarding({ cells: cellsOf, relations });
  let steps = 0;
  for (let step = work.next(); !step.done; step = work.next()) steps += 1;
  expect(steps).toBeGreaterThan(3);
  expect(steps).toBeLessThan(2_000);
});
