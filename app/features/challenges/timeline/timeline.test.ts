import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWithin, phaseAt, takesSubmissionsAt, timelineProblems, type Phase } from "./timeline.ts";
import { phase, timeline } from "#tests/support/timelines.ts";

const first = phase("first", "2027-01-10", "2027-02-10");
const second = phase("second", "2027-03-01", "2027-03-20");

describe("a timeline", () => {
  test("of phases apart or touching is in order", () => {
    expect(timelineProblems([second, first])).toEqual([]);
    expect(timelineProblems([first, { ...second, startsAt: first.endsAt }])).toEqual([]);
  });

  test("needs a phase, and one that takes submissions", () => {
    expect(timelineProblems([])).toEqual([{ problem: "no_phase" }]);
    expect(timelineProblems([{ ...first, takesSubmissions: false }])).toEqual([
      { problem: "none_takes_submissions" },
    ]);
  });

  test("says which moments are missing", () => {
    expect(timelineProblems([{ ...first, startsAt: null, endsAt: null }])).toEqual([
      { problem: "start_missing", phaseId: "first" },
      { problem: "end_missing", phaseId: "first" },
    ]);
  });

  test("has phases that begin before they end, and last", () => {
    const wrong = { problem: "ends_before_start", phaseId: "first" };
    expect(timelineProblems([{ ...first, endsAt: first.startsAt }])).toEqual([wrong]);
    expect(timelineProblems([{ ...first, endsAt: new Date(0) }])).toEqual([wrong]);
  });

  test("finds every overlap, of a phase within another one too", () => {
    const long = phase("long", "2027-01-01", "2027-12-31");
    expect(timelineProblems([second, long, first])).toEqual([
      { problem: "overlap", phaseId: "first", otherId: "long" },
      { problem: "overlap", phaseId: "second", otherId: "long" },
    ]);
  });

  test("is in order exactly when no moment is in two phases", () => {
    const some = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(some, (spans) => {
        const phases = spans.map(([start, length], n): Phase => {
          const [startsAt, endsAt] = [new Date(start), new Date(start + length)];
          return { id: String(n), startsAt, endsAt, takesSubmissions: true };
        });
        const moments = Array.from({ length: 40 }, (_, at) => new Date(at));
        const isShared = moments.some((at) => phases.filter((one) => isWithin(one, at)).length > 1);
        expect(timelineProblems(phases).length > 0).toBe(isShared);
      }),
    );
  });
});

describe("a phase", () => {
  test("begins with its first moment and is over at its last", () => {
    const before = new Date(first.endsAt.getTime() - 1);
    expect(phaseAt([first, second], first.startsAt)).toBe(first);
    expect(phaseAt([first, second], before)).toBe(first);
    expect(phaseAt([first, second], first.endsAt)).toBe(null);
    expect(takesSubmissionsAt(first, before)).toBe(true);
    expect(takesSubmissionsAt(first, first.endsAt)).toBe(false);
    expect(takesSubmissionsAt({ ...first, takesSubmissions: false }, before)).toBe(false);
  });

  test("that touches the next one leaves no moment to both, nor to neither", () => {
    fc.assert(
      fc.property(timeline, fc.nat(400), (phases, hours) => {
        const at = new Date(Date.UTC(2027, 0, 1, hours));
        const within = phases.filter((one) => isWithin(one, at));
        expect(within.length).toBeLessThanOrEqual(1);
        expect(phaseAt(phases, at)).toBe(within[0] ?? null);
      }),
    );
  });
});
