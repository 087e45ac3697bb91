import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryLimits, readQuery, websearch, withFilter, writeQuery } from "./search-query.ts";

describe("a query", () => {
  test("is words, phrases and exclusions", () => {
    const { terms, filters } = readQuery('permit "winter tyres" -coast -"night shift"');
    expect(terms.map(({ text, excluded, phrase }) => [text, excluded, phrase])).toEqual([
      ["permit", false, false],
      ["winter tyres", false, true],
      ["coast", true, false],
      ["night shift", true, true],
    ]);
    expect(filters).toEqual([]);
  });

  test("has filters in both languages, with values in quotation marks of any kind", () => {
    const { filters } = readQuery(
      'author:odile étape:"à l’étude" service:«Ponts et chaussées» -Catégorie:outils kind:stop in:comments',
    );
    expect(filters).toEqual([
      { key: "author", value: "odile", excluded: false },
      { key: "stage", value: "à l’étude", excluded: false },
      { key: "unit", value: "Ponts et chaussées", excluded: false },
      { key: "category", value: "outils", excluded: true },
      { key: "kind", value: "stop", excluded: false },
      { key: "in", value: "comments", excluded: false },
    ]);
  });

  test("has words with colons that are no filters, and filters without a value that are none", () => {
    expect(readQuery("note:this 12:30 author: stage:").terms.map(({ text }) => text)).toEqual([
      "note this",
      "12:30",
      "author:",
      "stage:",
    ]);
  });

  test("may ask for one word or another, in capitals alone", () => {
    expect(websearch(readQuery("salt OR sable gold or").terms)).toBe(
      '"salt" or "sable" "gold" "or"',
    );
    expect(websearch(readQuery("OR OR salt OR").terms)).toBe('"salt"');
  });

  test("may begin a quotation that never ends, and hold PostgreSQL's own signs", () => {
    expect(websearch(readQuery('"winter tyres').terms)).toBe('"winter tyres"');
    expect(websearch(readQuery("a:* & !b | (c <-> d)").terms)).not.toMatch(/^[^"]*[&!|<]/);
  });

  test("of any text can be read, is bounded, and is the same when written and read again", () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const query = readQuery(typed);
        expect(query.terms.length).toBeLessThanOrEqual(queryLimits.terms);
        expect(query.filters.length).toBeLessThanOrEqual(queryLimits.filters);
        expect(websearch(query.terms)).toMatch(/^(?:(?:or )?-?"[^"]+" ?)*$/);
        const again = readQuery(writeQuery(query));
        // What is written out in full may be longer than what is read.
        if (writeQuery(query).length > queryLimits.characters) return;
        expect(again.filters).toEqual(query.filters);
        expect(websearch(again.terms)).toEqual(websearch(query.terms));
      }),
      { numRuns: 2_000 },
    );
  });

  test("takes one filter of a kind in the place of another", () => {
    const query = readQuery("salt stage:open stage:accepted unit:roads");
    expect(writeQuery(withFilter(query, "stage", "not now"))).toBe(
      'salt unit:roads stage:"not now"',
    );
    expect(writeQuery(withFilter(query, "stage", ""))).toBe("salt unit:roads");
  });
});

/** Texts of the parts that mean something, and of any others. */
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"',
          "-",
          ":",
          " ",
          "OR",
          "OU",
          "stage:",
          "étape:",
          "author:",
          "«",
          "\u0000",
          "(",
          "&",
          "|",
          ":*",
          "!",
          "'",
          "\\",
        ),
        fc.string({ unit: "grapheme", maxLength: 6 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join("")),
);
