import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionAt } from "./clock.ts";
import { revisionProblems, type Revision } from "./revising.ts";
import { takesSubmissionsAt, type Phase } from "./timeline.ts";
import { phase, timeline } from "#tests/support/timelines.ts";

const over = phase("over", "2027-01-01", "2027-02-01");
const running = phase("running", "2027-03-01", "2027-04-01");
const coming = phase("coming", "2027-05-01", "2027-06-01");
const before = [over, running, coming];
const now = new Date("2027-03-15T12:00:00Z");
const none: ReadonlySet<string> = new Set();
const later = (moment: Date, days: number) => new Date(moment.getTime() + days * 86_400_000);

function problems(after: readonly Phase[], more: Partial<Revision> = {}): unknown[] {
  return revisionProblems({ before, after, withSubmissions: none, now, ...more });
}

describe("a public timeline", () => {
  test("may stay as it is", () => {
    expect(problems(before)).toEqual([]);
  });

  test("has deadlines that move forward only", () => {
    const moved = (days: number) => [
      over,
      { ...running, endsAt: later(running.endsAt, days) },
      coming,
    ];
    expect(problems(moved(5))).toEqual([]);
    expect(problems(moved(-1))).toEqual([{ problem: "ends_earlier", phaseId: "running" }]);
  });

  test("keeps a deadline that has passed, and the start of what has begun", () => {
    const reopened = { ...over, endsAt: later(over.endsAt, 1) };
    expect(problems([reopened, running, coming])).toEqual([
      { problem: "is_over", phaseId: "over" },
    ]);
    const begun = { ...running, startsAt: later(running.startsAt, 1) };
    expect(problems([over, begun, coming])).toEqual([{ problem: "has_begun", phaseId: "running" }]);
    expect(problems([over, { ...running, takesSubmissions: false }, coming])).toEqual([
      { problem: "has_begun", phaseId: "running" },
    ]);
  });

  test("puts off what is to come, and does not bring it nearer", () => {
    const moved = (days: number) => [
      over,
      running,
      { ...coming, startsAt: later(coming.startsAt, days) },
    ];
    expect(problems(moved(7))).toEqual([]);
    expect(problems(moved(-7))).toEqual([{ problem: "starts_earlier", phaseId: "coming" }]);
  });

  test("is extended with what comes after, or the two would overlap", () => {
    const extended = { ...running, endsAt: later(coming.startsAt, 1) };
    expect(problems([over, extended, coming])).toEqual([
      { problem: "overlap", phaseId: "coming", otherId: "running" },
    ]);
    const put = { ...coming, startsAt: later(coming.startsAt, 2) };
    expect(problems([over, extended, put])).toEqual([]);
  });

  test("loses a phase only while it has neither begun nor submissions", () => {
    expect(problems([over, running])).toEqual([]);
    expect(problems([over, coming])).toEqual([{ problem: "has_begun", phaseId: "running" }]);
    expect(problems([over, running], { withSubmissions: new Set(["coming"]) })).toEqual([
      { problem: "has_submissions", phaseId: "coming" },
    ]);
  });

  test("gets a further phase in the future, and none once judging has begun", () => {
    const further = phase("further", "2027-07-01", "2027-08-01");
    const past = phase("past", "2027-02-05", "2027-02-20");
    expect(problems([...before, further])).toEqual([]);
    expect(problems([...before, past])).toEqual([
      { problem: "begins_in_the_past", phaseId: "past" },
    ]);
    expect(problems([...before, further], { now: coming.endsAt })).toEqual([
      { problem: "judging_has_begun", phaseId: "further" },
    ]);
  });
});

test("whatever is changed with leave, nothing is taken back: no submission in time becomes late, and judging stays", () => {
  const shift = fc.integer({ min: -60, max: 200 });
  const shifts = fc.array(fc.record({ start: shift, end: shift }), {
    minLength: 6,
    maxLength: 6,
  });
  let allowed = 0;
  fc.assert(
    fc.property(timeline, shifts, fc.nat(2_000), (phases, moves, hours) => {
      const moment = new Date(Date.UTC(2027, 0, 1, hours));
      const after = phases.map((one, n) => ({
        ...one,
        startsAt: later(one.startsAt, hoursOf(moves[n]?.start) / 24),
        endsAt: later(one.endsAt, hoursOf(moves[n]?.end) / 24),
      }));
      const refused = revisionProblems({
        before: phases,
        after,
        withSubmissions: none,
        now: moment,
      });
      if (refused.length > 0) return;
      allowed += 1;
      for (const [n, one] of after.entries()) {
        const earlier = phases[n];
        if (earlier && takesSubmissionsAt(earlier, moment))
          expect(takesSubmissionsAt(one, moment)).toBe(true);
      }
      if (positionAt(phases, moment).state === "judging")
        expect(positionAt(after, moment).state).toBe("judging");
    }),
    { numRuns: 3_000, seed: 1 },
  );
  // Else the property would hold of nothing.
  expect(allowed).toBeGreaterThan(100);
});

// Most changes leave most moments alone.
function hoursOf(drawn = 0): number {
  return drawn > 60 ? 0 : drawn;
}
