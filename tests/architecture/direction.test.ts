import { expect, test } from "vitest";
import { sourceFiles } from "#tests/support/source-files.ts";

/**
 * Pages are read from either side: styles say start and end, never left and right. A line that means a side
 * of the screen whatever the language, such as a coordinate, says so in a comment: "physical".
 */
const classes =
  /(?<![\w-])-?(?:m[lr]|p[lr]|left|right|scroll-m[lr]|scroll-p[lr]|rounded-(?:l|r|tl|tr|bl|br)|border-[lr]|float-(?:left|right)|clear-(?:left|right)|text-(?:left|right))(?:-[\w([][\w.()[\]/%-]*)?(?=["'`\s;!]|$)/g;
const properties =
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding|inset)?-?(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/g;

const components = sourceFiles(["app"], /\.tsx?$/).filter(({ path }) => !path.includes(".test."));
const sheets = sourceFiles(["app"], /\.css$/);

test("components use no utility that means left or right", () => {
  expect(components.flatMap((file) => found(file, classNamesIn))).toEqual([]);
});

test("styles use no property that means left or right", () => {
  expect(sheets.flatMap((file) => found(file, propertiesIn))).toEqual([]);
});

test("what means a side is noticed, and what looks like it is not", () => {
  const sides = ["ml-2", "-mr-1", "left-0", "md:pl-4", "rounded-tl-md", "border-l", "text-right"];
  expect(sides.filter((name) => classNamesIn(`className="flex ${name}"`).length === 0)).toEqual([]);
  const none = "ms-2 pe-4 inset-s-0 rounded-s-md border-s text-end all-right left max-left-out";
  expect(classNamesIn(`className="${none}"`)).toEqual([]);
  expect(propertiesIn("margin-left: 1px; left: 0; text-align: right;")).toHaveLength(3);
  expect(propertiesIn("margin-inline-start: 1px; inset-inline-end: 0;")).toEqual([]);
});

function found(file: { path: string; text: string }, look: (line: string) => string[]): string[] {
  const { path, text } = file;
  return text
    .split("\n")
    .flatMap((line, at) =>
      line.includes("physical") ? [] : look(line).map((name) => `${path}:${at + 1} ${name}`),
    );
}

/** Only what stands in a string: a word of a comment or a name in code is no class. */
function classNamesIn(line: string): string[] {
  const strings = [...line.matchAll(/"[^"]*"|'[^']*'|`[^`]*`/g)].map(([text]) => text);
  return strings.flatMap((text) =>
    [...text.replaceAll(/(?<=[\s"'`])(?:[\w@[\]()=-]+:)+/g, "").matchAll(classes)]
      .map(([name]) => name)
      .filter((name) => name.includes("-")),
  );
}

function propertiesIn(line: string): string[] {
  const applied = /@apply/.test(line) ? classNamesIn(`"${line}"`) : [];
  return [...[...line.matchAll(properties)].map(([name]) => name), ...applied];
}
