import { expect, test } from "vitest";
import { decimalText } from "./decimal.ts";

test("a decimal is written in the reader's notation", () => {
  expect(decimalText("73.5", "en", 2)).toBe("73.50");
  expect(decimalText("73.5", "fr", 2)).toBe("73,50");
  expect(decimalText("7.25", "fr")).toBe("7,25");
  expect(decimalText("39", "en")).toBe("39");
});

test("what is shown of a mean is rounded half-up, never cut off", () => {
  expect(decimalText("73.666667", "en", 2)).toBe("73.67");
  expect(decimalText("73.664999", "en", 2)).toBe("73.66");
  expect(decimalText("1.005", "en", 2)).toBe("1.01");
});
