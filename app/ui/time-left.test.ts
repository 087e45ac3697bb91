import { expect, test } from "vitest";
import { timeLeft } from "./time-left.ts";

test("time that is left runs from days down to nothing", () => {
  expect(timeLeft(12 * 86_400_000 + 4 * 3_600_000 + 13 * 60_000 + 22_000, "en")).toBe(
    "12d 04:13:22",
  );
  expect(timeLeft(86_400_000, "en")).toBe("1d 00:00:00");
  expect(timeLeft(86_399_001, "en")).toBe("1d 00:00:00");
  expect(timeLeft(86_399_000, "en")).toBe("23:59:59");
  expect(timeLeft(1, "en")).toBe("00:00:01");
  expect(timeLeft(0, "en")).toBe("00:00:00");
  expect(timeLeft(-5_000, "en")).toBe("00:00:00");
});

test("days are counted in the reader's language", () => {
  expect(timeLeft(2 * 86_400_000, "fr")).toMatch(/^2\s?j 00:00:00$/);
});
