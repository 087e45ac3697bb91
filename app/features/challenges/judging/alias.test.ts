import { randomInt } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { aliasesFor, drawAlias, inAliasOrder, isAlias } from "./alias.ts";

const byChance = (below: number) => randomInt(below);
const none: ReadonlyMap<string, string> = new Map();
const ids = (count: number) =>
  Array.from({ length: count }, (_, n) => newId(1_800_000_000_000 + n));

describe("an alias", () => {
  test("is three letters and three digits that nobody mixes up", () => {
    expect(drawAlias(new Set(), () => 0)).toBe("CCC-222");
    expect(drawAlias(new Set(), (below) => below - 1)).toBe("XXX-999");
    for (let n = 0; n < 200; n++) {
      const alias = drawAlias(new Set(), byChance);
      expect(isAlias(alias)).toBe(true);
      expect(alias).not.toMatch(/[AEIOUYBSGZ015]/);
    }
  });

  test("is told from anything else that an address may hold", () => {
    for (const text of ["", "CCC-22", "ccc-222", "CCC-222 ", "AAA-222", "CCC222", newId()])
      expect(isAlias(text), text).toBe(false);
  });

  test("is made of what is drawn and of nothing else", () => {
    const two = fc.tuple(fc.uniqueArray(fc.string(), { minLength: 3, maxLength: 3 }), fc.nat());
    fc.assert(
      fc.property(two, ([names, start]) => {
        const drawing = () => {
          let at = start;
          return (below: number) => (at = (at * 1_103_515_245 + 12_345) % 2 ** 31) % below;
        };
        const named = [...aliasesFor(names, none, drawing()).values()];
        expect(named).toEqual([...aliasesFor(["1", "2", "3"], none, drawing()).values()]);
      }),
    );
  });
});

describe("aliases", () => {
  test("are all different, and those that were given stay", () => {
    const [first = "", ...others] = ids(500);
    const kept = new Map([[first, "KTR-492"]]);
    const aliases = aliasesFor([first, ...others], kept, byChance);
    expect(new Set(aliases.values()).size).toBe(500);
    expect(aliases.get(first)).toBe("KTR-492");
    expect(aliasesFor(others, aliases, byChance)).toEqual(aliases);
  });

  test("are drawn again when taken, and not for ever when chance is broken", () => {
    const draws = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
    expect(drawAlias(new Set(["CCC-222"]), () => draws.shift() ?? 9)).toBe("DDD-333");
    expect(() => drawAlias(new Set(["CCC-222"]), () => 0)).toThrow(RangeError);
  });

  test("tell nothing of the order in which submissions came", () => {
    // Ids grow with time. Of 79,800 pairs a half keeps that order, give or take 1,336 (one standard deviation).
    const came = ids(400);
    const aliases = aliasesFor(came, none, byChance);
    const shown = inAliasOrder(came.map((id) => ({ id, alias: aliases.get(id) ?? "" })));
    let kept = 0;
    shown.forEach(({ id }, n) => {
      kept += shown.slice(n + 1).filter((later) => later.id > id).length;
    });
    expect(Math.abs(kept - 39_900)).toBeLessThan(10_000);
  });

  test("use every letter and digit about as often, in every place", () => {
    const drawn = [...aliasesFor(ids(3_600), none, byChance).values()];
    for (const at of [0, 1, 2, 4, 5, 6]) {
      const signs = new Map<string, number>();
      for (const alias of drawn)
        signs.set(alias.charAt(at), (signs.get(alias.charAt(at)) ?? 0) + 1);
      const expected = 3_600 / (at < 3 ? 16 : 7);
      expect(signs.size).toBe(at < 3 ? 16 : 7);
      for (const count of signs.values())
        expect(Math.abs(count - expected)).toBeLessThan(7 * Math.sqrt(expected));
    }
  });
});
