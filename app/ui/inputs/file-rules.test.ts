import { describe, expect, test } from "vitest";
import { fileTrouble, sizeName, typeNames } from "./file-rules.ts";

const rules = { accept: ".pdf, image/*, text/plain", maxBytes: 2_000_000, maxFiles: 2 };
const pdf = { name: "Plan.PDF", type: "", size: 1_000 };

describe("a file", () => {
  test("is taken by its ending, its kind or its type", () => {
    expect(fileTrouble(pdf, 0, rules)).toBeNull();
    expect(fileTrouble({ name: "a", type: "image/webp", size: 1 }, 0, rules)).toBeNull();
    expect(fileTrouble({ name: "a", type: "text/plain", size: 1 }, 0, rules)).toBeNull();
    expect(
      fileTrouble({ name: "a.exe", type: "x", size: 1 }, 0, { ...rules, accept: "" }),
    ).toBeNull();
  });

  test("is refused for its type, its size, being empty, or being one too many", () => {
    expect(fileTrouble({ name: "a.pdf.exe", type: "x", size: 1 }, 0, rules)).toBe("type");
    expect(fileTrouble({ ...pdf, size: 2_000_001 }, 0, rules)).toBe("large");
    expect(fileTrouble({ ...pdf, size: 0 }, 0, rules)).toBe("empty");
    expect(fileTrouble(pdf, 2, rules)).toBe("many");
  });
});

test("types and sizes are said as people say them", () => {
  expect(typeNames(rules.accept, "pictures")).toBe("PDF, pictures, PLAIN");
  expect(sizeName(300, "en")).toBe("1 kB");
  expect(sizeName(1_250_000, "en")).toBe("1.3 MB");
  expect(sizeName(1_250_000, "fr")).toMatch(/^1,3\sMo$/u);
});
