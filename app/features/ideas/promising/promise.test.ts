import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  awaitsAnswer,
  daysTaken,
  dueAfterPause,
  promiseFrom,
  promiseUntil,
  tellingAt,
} from "./promise.ts";

const circumstances = {
  calendar: { worked: [1, 2, 3, 4, 5], closed: new Set(["2026-12-25"]) },
  timeZone: "Europe/Paris",
  remindDays: 2,
  escalateDays: 5,
};
const at = (text: string) => new Date(text);

test("an answer is open while an idea is open or in review and has none since it came there", () => {
  for (const stage of ["open", "in_review"] as const) {
    expect(awaitsAnswer({ stage, answered: false })).toBe(true);
    expect(awaitsAnswer({ stage, answered: true })).toBe(false);
  }
  for (const stage of ["accepted", "piloting", "implemented", "spread", "not_now"] as const)
    expect(awaitsAnswer({ stage, answered: false })).toBe(false);
});

describe("a promise", () => {
  test("runs until its last working day is over where the organisation is", () => {
    // It is already Tuesday in Paris.
    expect(promiseFrom(at("2026-12-14T23:30:00Z"), 10, circumstances)).toEqual({
      dueOn: "2026-12-30",
      dueAt: at("2026-12-30T23:00:00Z"),
      remindAt: at("2026-12-28T07:00:00Z"),
      escalateAt: at("2027-01-06T23:00:00Z"),
    });
  });

  test("reminds nobody and tells no next level where that is switched off", () => {
    const off = { ...circumstances, remindDays: null, escalateDays: null };
    expect(promiseUntil("2026-12-30", off)).toMatchObject({ remindAt: null, escalateAt: null });
  });

  test("has each step told from its moment on", () => {
    const promise = promiseUntil("2026-12-30", circumstances);
    const told = (text: string) => tellingAt(at(text), promise);
    expect(told("2026-12-28T06:59:59Z")).toBe("nothing");
    expect(told("2026-12-28T07:00:00Z")).toBe("due-soon");
    expect(told("2026-12-30T23:00:00Z")).toBe("overdue");
    expect(told("2027-01-06T23:00:00Z")).toBe("next-level");
  });
});

describe("a pause", () => {
  const pause = (from: string, to: string) => ({ from: at(from), to: at(to) });

  test("adds the working days it took", () => {
    const shifted = dueAfterPause(
      "2026-12-10",
      pause("2026-12-01T10:00:00Z", "2026-12-07T10:00:00Z"),
      circumstances,
    );
    expect(shifted).toBe("2026-12-16");
  });

  test("over a weekend or within a day adds nothing", () => {
    for (const end of ["2026-12-04T16:00:00Z", "2026-12-06T16:00:00Z"])
      expect(dueAfterPause("2026-12-10", pause("2026-12-04T10:00:00Z", end), circumstances)).toBe(
        "2026-12-10",
      );
  });

  test("never heals a promise that was broken before, and never shortens one", () => {
    const moment = fc.date({ min: at("2026-01-01"), max: at("2027-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, moment, (due, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const dueOn = due.toISOString().slice(0, 10);
        const later = dueAfterPause(dueOn, { from, to }, circumstances);
        expect(later >= dueOn).toBe(true);
        if (dueOn < from.toISOString().slice(0, 10)) expect(later).toBe(dueOn);
      }),
      { numRuns: 100 },
    );
  });

  test("leaves as many working days as there were", () => {
    const later = dueAfterPause(
      "2026-12-24",
      pause("2026-12-23T10:00:00Z", "2026-12-28T10:00:00Z"),
      circumstances,
    );
    expect(daysTaken(at("2026-12-28T10:00:00Z"), at(`${later}T10:00:00Z`), circumstances)).toBe(1);
  });
});
