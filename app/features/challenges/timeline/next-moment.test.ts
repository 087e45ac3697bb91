import { expect, test } from "vitest";
import { nextMoment } from "./next-moment.ts";

const at = (day: number) => new Date(Date.UTC(2031, 4, day));
const phase = (from: number, to: number, takesSubmissions = true) => ({
  id: `${from}`,
  startsAt: at(from),
  endsAt: at(to),
  takesSubmissions,
});
const phases = [phase(20, 25), phase(5, 10), phase(25, 28, false)];

test("one waits for the first phase, then for each end and each beginning", () => {
  expect(nextMoment("published", phases, at(1))).toEqual({ what: "opens", at: at(5) });
  expect(nextMoment("open", phases, at(5))).toEqual({ what: "closes", at: at(10) });
  expect(nextMoment("between_phases", phases, at(10))).toEqual({ what: "reopens", at: at(20) });
  expect(nextMoment("open", phases, at(24))).toEqual({ what: "closes", at: at(25) });
  expect(nextMoment("judging", phases, at(26))).toEqual({ what: "judged", at: at(28) });
});

test("a phase that takes no submissions opens nothing", () => {
  const viewing = [phase(2, 4, false), phase(5, 10)];
  expect(nextMoment("published", viewing, at(1))).toEqual({ what: "opens", at: at(5) });
});

test("there is nothing to wait for once the timeline is over, nor while it is being written", () => {
  expect(nextMoment("judging", phases, at(28))).toBeNull();
  expect(nextMoment("between_phases", phases, at(29))).toBeNull();
  for (const state of ["draft", "announced", "archived", "cancelled"] as const)
    expect(nextMoment(state, phases, at(6))).toBeNull();
});

test("a state that the clock has not caught up with promises nothing", () => {
  expect(nextMoment("open", phases, at(11))).toBeNull();
});
