import { expect, test } from "vitest";
import { OperatorError } from "#server/operator-error.ts";
import { runInsights } from "./run-insights.ts";

function aScreen() {
  const lines: string[] = [];
  return {
    lines,
    say: (line: string) => void lines.push(line),
    progress: (done: number, total: number, noun: string) =>
      void lines.push(`${String(done)}/${String(total)} ${noun}`),
  };
}

const unused = () => Promise.reject(new Error("This was not asked for."));
const nothing = { rebuild: unused, settle: unused, settleFor: unused, check: unused };

test("a rebuild says how far it is, and that it is done", async () => {
  const screen = aScreen();
  const rebuild = (tell: (progress: { step: "idea"; done: number; total: number }) => void) => {
    tell({ step: "idea", done: 2, total: 4 });
    return Promise.resolve();
  };
  const work = { ...nothing, rebuild };
  expect(await runInsights(["rebuild"], screen, work)).toBe(0);
  expect(screen.lines.slice(0, 2)).toEqual([
    "2/4 ideas read",
    "All figures are reckoned anew (0 s).",
  ]);
  expect(screen.lines.at(-1)).toContain("npm run insights -- settle");
});

test("settling says how far back it is, and ends after so many minutes if it is told", async () => {
  const asked: (number | null)[] = [];
  const settle = (
    tell: (progress: { grain: "week"; day: string }) => void,
    minutes: number | null,
  ) => {
    asked.push(minutes);
    for (let n = 0; n < 21; n += 1) tell({ grain: "week", day: "2031-05-11" });
    return Promise.resolve();
  };
  const screen = aScreen();
  for (const words of [["settle"], ["settle", "5"]])
    expect(await runInsights(words, screen, { ...nothing, settle })).toBe(0);
  expect(asked).toEqual([null, 5]);
  expect(screen.lines.slice(0, 2)).toEqual([
    "What is published is settled back to the week that ends on 2031-05-11.",
    "What is published of people is settled: 21 weeks and months (0 s).",
  ]);
});

test("what the server asks for by the clock is done without a word", async () => {
  const asked: string[] = [];
  const settleFor = (which: string) => {
    asked.push(which);
    return Promise.resolve();
  };
  const screen = aScreen();
  const work = { ...nothing, settleFor };
  for (const which of ["due", "late"])
    expect(await runInsights(["settle", which], screen, work)).toBe(0);
  expect(asked).toEqual(["due", "late"]);
  expect(screen.lines).toEqual([]);
});

test("a check ends with 1 and says what differs and what mends it", async () => {
  const screen = aScreen();
  const check = () => Promise.resolve({ insight_count: ["one", "two"] });
  expect(await runInsights(["check"], screen, { ...nothing, check })).toBe(1);
  expect(screen.lines.at(0)).toBe("insight_count: 2 differ, such as");
  expect(screen.lines.at(-1)).toContain("npm run insights -- rebuild");
});

test("a check that finds nothing ends with 0", async () => {
  const screen = aScreen();
  const check = () => Promise.resolve({});
  expect(await runInsights(["check"], screen, { ...nothing, check })).toBe(0);
});

test("anything else is answered with what can be asked for", async () => {
  for (const words of [[], ["rebuld"], ["check", "all"], ["settle", "soon"], ["settle", "1", "2"]])
    await expect(runInsights(words, aScreen(), nothing)).rejects.toThrow(OperatorError);
});
