import { describe, expect, test } from "vitest";
import { windowOf, windowState, type Timed } from "./window.ts";

const day = (n: number) => new Date(Date.UTC(2030, 0, n));
const phase = (from: number, to: number, takesSubmissions = true) => ({
  id: `${from}`,
  startsAt: day(from),
  endsAt: day(to),
  takesSubmissions,
});
const timed = (more: Partial<Timed> = {}): Timed => ({
  state: "judging",
  phases: [phase(1, 10), phase(10, 20, false)],
  choiceStartsAt: null,
  choiceEndsAt: null,
  concludedAt: null,
  ...more,
});

describe("the window of the people's choice", () => {
  test("lasts from the last deadline to the end of the last phase", () => {
    expect(windowOf(timed())).toEqual({ startsAt: day(10), endsAt: day(20) });
  });

  test("is what sponsors chose, where they did", () => {
    const chosen = { choiceStartsAt: day(12), choiceEndsAt: day(15) };
    expect(windowOf(timed(chosen))).toEqual({ startsAt: day(12), endsAt: day(15) });
  });

  test("lasts until the announcement where nothing comes after the deadline", () => {
    const alone = timed({ phases: [phase(1, 10)] });
    expect(windowOf(alone)).toEqual({ startsAt: day(10), endsAt: null });
    expect(windowState(alone, day(90))).toBe("open");
  });

  test("is closed by whatever ends the challenge before", () => {
    const ended = timed({ state: "announced", concludedAt: day(15) });
    expect(windowOf(ended).endsAt).toEqual(day(15));
    expect(windowState(ended, day(16))).toBe("closed");
    expect(windowState(timed({ state: "cancelled" }), day(12))).toBe("closed");
  });

  test.each([
    [9, "ahead"],
    [10, "open"],
    [19, "open"],
    [20, "closed"],
  ] as const)("on day %i it is %s", (n, state) => {
    expect(windowState(timed(), day(n))).toBe(state);
  });

  test("has not begun while staff do not see the challenge, nor without any deadline", () => {
    expect(windowState(timed({ state: "unpublished" }), day(12))).toBe("ahead");
    expect(windowOf(timed({ phases: [] }))).toEqual({ startsAt: null, endsAt: null });
  });
});
