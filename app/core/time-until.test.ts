import { expect, test } from "vitest";
import { timeUntil } from "./time.ts";

const now = new Date("2031-05-01T08:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test("what is waited for is counted in days that are whole, hours on the last one, and months far away", () => {
  expect(timeUntil(inHours(9 * 24 + 5), now, "en")).toBe("in 9 days");
  expect(timeUntil(inHours(25), now, "en")).toBe("tomorrow");
  expect(timeUntil(inHours(23), now, "en")).toBe("in 23 hours");
  expect(timeUntil(inHours(59 * 24), now, "fr")).toBe("dans 59 jours");
  expect(timeUntil(inHours(100 * 24), now, "en")).toBe("in 3 months");
  expect(timeUntil(inHours(-3), now, "en")).toBe("3 hours ago");
});
