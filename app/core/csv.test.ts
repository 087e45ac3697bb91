import { expect, test } from "vitest";
import { csvRow, neutralised } from "#app/core/csv.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠a"])(
  "%j would be computed, and is kept from it",
  (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  },
);

test.each(["", "a=1", "1-1", "'", "é", " =1"])("%j stays as it is", (text) => {
  expect(neutralised(text)).toBe(text);
});

test("cells are in quotation marks, doubled within", () => {
  expect(csvRow(["a", 'say "x"', "two\nlines", 3, null])).toBe(
    '"a","say ""x""","two\nlines","3",""\r\n',
  );
});

test("a number below nought stays a number, a text that looks like one does not", () => {
  expect(csvRow([-3.5, "-3.5"])).toBe(`"-3.5","'-3.5"\r\n`);
});
