import { expect, test } from "vitest";
import { judgingEndsAt } from "./judging-window.ts";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const phase = (id: string, from: number, to: number, takesSubmissions = true) => ({
  ...{ id, startsAt: day(from), endsAt: day(to), takesSubmissions },
});

test("a phase is judged until the end of the one after it that takes no submissions", () => {
  expect(judgingEndsAt([phase("a", 1, 5), phase("b", 5, 9, false)], "a")).toEqual(day(9));
});

test("a phase is judged until the next one that takes submissions begins", () => {
  expect(judgingEndsAt([phase("a", 1, 5), phase("b", 7, 9)], "a")).toEqual(day(7));
});

test("the timeline says no end for the last phase, nor for one that is not there", () => {
  expect(judgingEndsAt([phase("a", 1, 5)], "a")).toBeNull();
  expect(judgingEndsAt([phase("a", 1, 5)], "b")).toBeNull();
});
