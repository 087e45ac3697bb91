import { expect, test } from "vitest";
import { columnsOf } from "./columns.ts";
import { delimiterOf } from "./delimiter.ts";
import { kindFrom, stageFrom } from "./file-words.ts";
import { Places, unitNames } from "./places.ts";

test("columns are found by name, in any order, whatever capitals, accents and signs", () => {
  const { at, unknown } = columnsOf(["Catégorie", "E-mail", "TITLE", "Votes Count", "Colour", ""]);
  expect(at).toEqual({ category: 0, authorEmail: 1, title: 2, votes: 3 });
  expect(unknown).toEqual(["Colour"]);
});

test("of two names for the same thing the first that is understood counts", () => {
  const { at, unknown } = columnsOf(["id", "number", "title"]);
  expect(at.sourceId).toBe(1);
  expect(unknown).toEqual(["id"]);
});

test.each([[["title", "Title"]], [["id", "text"]], [["constructor", "__proto__"]]])(
  "%j is no header of ours",
  (header) => {
    expect(() => columnsOf(header)).toThrow(expect.objectContaining({ kind: "invalid" }));
  },
);

test.each([
  ["a,b;c,d", ","],
  ["a;b;c", ";"],
  ["a\tb\tc", "\t"],
  ['"a;b;c;d",e,f', ","],
  ["alone", ","],
  ["\n\na;b", ";"],
])("%j is parted by %j", (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

test("Fider's statuses and our own are understood, in both languages", () => {
  const words = ["open", "planned", "started", "completed", "declined", "duplicate", "IN_REVIEW"];
  expect(words.map(stageFrom)).toEqual([
    ...["open", "accepted", "piloting", "implemented", "not_now", "duplicate", "in_review"],
  ]);
  expect(["Acceptée", "Pas maintenant", "constructor"].map(stageFrom)).toEqual([
    ...["accepted", "not_now", null],
  ]);
  expect(["Améliorer", "NEW", "stop doing something", ""].map(kindFrom)).toEqual([
    ...["improve", "new", "stop", null],
  ]);
});

test("a unit is found by its name or any path that ends with it; a shared name needs the path", () => {
  const places = new Places(
    unitNames([
      { id: "a", parentId: null, name: "Ministry" },
      { id: "b", parentId: "a", name: "Roads" },
      { id: "c", parentId: "b", name: "Crew" },
      { id: "d", parentId: "a", name: "Crew" },
    ]),
  );
  expect(places.find("ROADS")).toEqual({ id: "b" });
  expect(places.find("crew")).toBe("several");
  expect(places.find("Roads / Crew")).toEqual({ id: "c" });
  expect(places.find("ministry › crew")).toEqual({ id: "d" });
  expect(places.find("Moon")).toBe("unknown");
});
