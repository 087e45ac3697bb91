import { describe, expect, test } from "vitest";
import { line, paragraph, readForm, storable } from "./text.ts";
import { z } from "zod";

const limits = { max: 10, missing: "composing.titleMissing", long: "composing.titleLong" } as const;

function read(schema: z.ZodType<string>, value: unknown) {
  const form = readForm(z.object({ field: schema }), { field: value });
  return form.ok ? { reads: form.input.field } : { says: form.errors["field"] };
}

const broken = { says: "ui.brokenText" };
const missing = { says: "composing.titleMissing" };
const long = { says: "composing.titleLong" };

describe("a line", () => {
  test.each([
    ["  plain  ", { reads: "plain" }],
    ["two\r\nlines\tand", { reads: "two lines and" }],
    ["a\u2028b\u2029c", { reads: "a b c" }],
    ["a\u00a0\u00a0b", { reads: "a b" }],
  ])("%j is tidied", (typed, result) => {
    expect(read(line({ ...limits, max: 20 }), typed)).toEqual(result);
  });
});

describe.each([
  ["a line", line],
  ["a paragraph", paragraph],
])("%s", (_, field) => {
  test.each([
    "a\u0000b",
    "\u0007",
    "a\u001b[31m",
    "a\u007f",
    "a\ud800b",
    "\udc00",
    "\udfff\ud800",
    "a\uffff",
    "\ufffe",
  ])("refuses what no keyboard types (%j)", (typed) => {
    expect(read(field(limits), typed)).toEqual(broken);
  });

  test.each(["", "   ", "\r\n\t", "\u202e\u2066", "\u200b", " \u200d\ufeff ", "\u2060\u00ad"])(
    "without anything to see is missing (%j)",
    (typed) => {
      expect(read(field(limits), typed)).toEqual(missing);
    },
  );

  test.each([undefined, null, 5, {}, ["a"], true])("of the wrong type is missing (%j)", (typed) => {
    expect(read(field(limits), typed)).toEqual(missing);
  });

  test("loses overrides of its direction, which could make it read as something else", () => {
    expect(read(field(limits), "a\u202egpj\u202c.\u2066x\u2069")).toEqual({ reads: "agpj.x" });
  });

  test("keeps marks that right-to-left writing needs, and joined emoji", () => {
    for (const typed of ["א\u200fב", "👩\u200d🚀", "نمی\u200cخواهم"])
      expect(read(field(limits), typed)).toEqual({ reads: typed });
  });

  test("is put into one form, so that the same words are the same text", () => {
    expect(read(field(limits), "e\u0301te\u0301")).toEqual({ reads: "été" });
  });

  test("is measured in characters as a reader counts them, after tidying", () => {
    expect(read(field(limits), "👍".repeat(10))).toEqual({ reads: "👍".repeat(10) });
    expect(read(field(limits), "👍".repeat(11))).toEqual(long);
    expect(read(field(limits), `   ${"x".repeat(10)}   `)).toEqual({ reads: "x".repeat(10) });
    expect(read(field(limits), "e\u0301".repeat(10))).toEqual({ reads: "é".repeat(10) });
    expect(read(field(limits), "x".repeat(11))).toEqual(long);
  });

  test("may be empty where nothing says that it is missing", () => {
    expect(read(field({ max: 10, long: "composing.titleLong" }), "  ")).toEqual({ reads: "" });
  });
});

describe("a paragraph", () => {
  test("has one kind of line end", () => {
    expect(read(paragraph({ ...limits, max: 20 }), "\r\na\r\nb\rc\n\nd \r\n")).toEqual({
      reads: "a\nb\nc\n\nd",
    });
  });

  test("keeps its indentation and tabs", () => {
    expect(read(paragraph({ ...limits, max: 20 }), "- a\n\t- b\n    c")).toEqual({
      reads: "- a\n\t- b\n    c",
    });
  });
});

test("unfinished text keeps everything that a text can hold", () => {
  expect(storable("a\u0000\u0007b\ud800c\u202e 👍\r\n")).toBe("a\u0007b\ufffdc\u202e 👍\r\n");
});

test("a form gets one message for each wrong field, the first one", () => {
  const schema = z.object({ one: line(limits), two: paragraph(limits), three: line(limits) });
  expect(readForm(schema, { one: "\u0000", two: "x".repeat(11), three: "fine" })).toEqual({
    ok: false,
    errors: { one: "ui.brokenText", two: "composing.titleLong" },
  });
  expect(readForm(schema, null).ok).toBe(false);
});
