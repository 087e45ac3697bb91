import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { drawingOf } from "./icon-drawings.ts";

const require = createRequire(import.meta.url);

test("an icon keeps its drawing and loses its component", () => {
  const file = require.resolve("lucide-react/icons/house");
  const drawing = drawingOf(readFileSync(file, "utf8"), file);
  expect(drawing).toContain('name: "house"');
  expect(drawing).not.toContain("import");
  expect(drawing).toContain("null");
});

test("a module that is written otherwise stops the build", () => {
  expect(() => drawingOf("export default createLucideIcon('x', []);", "x.mjs")).toThrow("x.mjs");
});
