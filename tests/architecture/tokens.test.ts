import { expect, test } from "vitest";
import { sourceFiles } from "#tests/support/source-files.ts";

// The design page shows what becomes of colours that an administrator chooses; a mail has no style sheet beside it.
const apart = ["app/routes/design/", "app/features/mail/letter/"];
const pages = sourceFiles(["app/features", "app/routes", "app/frame"], /\.tsx$/).filter(
  ({ path }) => !apart.some((folder) => path.startsWith(folder)),
);
const kit = sourceFiles(["app/ui"], /\.tsx$/);

/** What a token should say instead: a colour written out, a length in pixels, in a class or in a style. */
const colourClass = /\[#[\da-f]{3,8}\]|-\[(?:rgb|hsl|oklch|lab|color-mix)\([^\]]*\]/iu;
const colourText = /["'`]#(?:[\da-f]{3}|[\da-f]{6}|[\da-f]{8})["'`]/iu;
const rawPixels = /-\[[^\]]*\dpx[^\]]*\]/u;
const inlineStyle = /\sstyle=\{/u;
const palette =
  /\b(?:bg|text|border|fill|stroke|ring)-(?:black|white|(?:red|blue|green|gray|slate|teal|amber|yellow)-\d+)\b/u;

test.each([
  ["a colour in a class", colourClass],
  ["a colour of its own", colourText],
  ["a length in pixels", rawPixels],
  ["a style in an element", inlineStyle],
  ["a colour of the framework's palette", palette],
] as const)("no feature, page or frame has %s", (_, pattern) => {
  expect(linesWith(pages, pattern)).toEqual([]);
});

test.each([
  ["a colour in a class", colourClass],
  ["a length in pixels", rawPixels],
  ["a colour of the framework's palette", palette],
] as const)("no component has %s", (_, pattern) => {
  expect(linesWith(kit, pattern)).toEqual([]);
});

test("what a token should say is recognised", () => {
  expect("text-[#0d5a69]").toMatch(colourClass);
  expect("bg-[rgb(0_0_0)]").toMatch(colourClass);
  expect("transition-[color,scale]").not.toMatch(colourClass);
  expect('fill="#0d5a69"').toMatch(colourText);
  expect('href="#comments"').not.toMatch(colourText);
  expect("mt-[13px]").toMatch(rawPixels);
  expect("<p style={{ margin: 0 }}>").toMatch(inlineStyle);
  expect("text-slate-500").toMatch(palette);
  expect("max-w-[65ch] text-ink-muted").not.toMatch(rawPixels);
});

function linesWith(files: typeof pages, pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}
