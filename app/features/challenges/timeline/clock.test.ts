import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waysBetween } from "../states/transitions.ts";
import { nextStepAt, positionAt, stepsDue, type ClockStep, type Position } from "./clock.ts";
import { phase, timeline } from "#tests/support/timelines.ts";

const idea = phase("idea", "2027-01-10", "2027-02-10");
const demo = { ...phase("demo", "2027-02-20", "2027-02-25"), takesSubmissions: false };
const pilot = phase("pilot", "2027-03-01", "2027-03-20");
const finale = { ...phase("finale", "2027-04-01", "2027-04-02"), takesSubmissions: false };
const phases = [idea, demo, pilot, finale];
const at = (text: string) => new Date(`${text}Z`);
const start = { state: "published", phaseId: null, since: at("2027-01-01T00:00") } as const;

describe("where a challenge stands", () => {
  test.each([
    ["2027-01-09T23:59:59", "published", null],
    ["2027-01-10T00:00:00", "open", "idea"],
    ["2027-02-09T23:59:59", "open", "idea"],
    ["2027-02-10T00:00:00", "between_phases", null],
    ["2027-02-20T00:00:00", "between_phases", "demo"],
    ["2027-03-01T00:00:00", "open", "pilot"],
    ["2027-03-20T00:00:00", "judging", null],
    ["2027-04-01T12:00:00", "judging", "finale"],
    ["2030-01-01T00:00:00", "judging", null],
  ])("at %s is %s", (moment, state, phaseId) => {
    expect(positionAt(phases, at(moment))).toEqual({ state, phaseId });
  });

  test("does not depend on the order in which phases are kept", () => {
    const moment = at("2027-03-05T00:00");
    expect(positionAt([...phases].reverse(), moment)).toEqual(positionAt(phases, moment));
  });
});

describe("the clock", () => {
  test("does each thing at its own moment, however late it looks", () => {
    const steps = stepsDue(phases, start, at("2027-03-25T08:30"));
    expect(
      steps.map(({ at: moment, to }) => [moment.toISOString().slice(0, 10), to.state]),
    ).toEqual([
      ["2027-01-10", "open"],
      ["2027-02-10", "between_phases"],
      ["2027-02-20", "between_phases"],
      ["2027-02-25", "between_phases"],
      ["2027-03-01", "open"],
      ["2027-03-20", "judging"],
    ]);
  });

  test("has nothing to do before its next moment, and does it in that moment", () => {
    const next = nextStepAt(phases, start.since);
    expect(next).toEqual(idea.startsAt);
    expect(stepsDue(phases, start, new Date(idea.startsAt.getTime() - 1))).toEqual([]);
    expect(stepsDue(phases, start, idea.startsAt)).toHaveLength(1);
    expect(nextStepAt(phases, at("2028-01-01T00:00"))).toBe(null);
  });

  test("brings what is published late to where it belongs at once", () => {
    const since = at("2027-02-15T10:00");
    const steps = stepsDue(phases, { ...start, since }, since);
    expect(steps).toEqual([
      {
        at: since,
        from: { state: "published", phaseId: null },
        to: { state: "between_phases", phaseId: null },
      },
    ]);
  });

  test("does not go back when a clock runs behind", () => {
    const stood = { ...positionAt(phases, pilot.startsAt), since: pilot.startsAt };
    expect(stepsDue(phases, stood, idea.startsAt)).toEqual([]);
  });

  test("stopped and started at any moments does the same things once, at the same moments", () => {
    const looks = fc.array(fc.nat(9_000), { maxLength: 12 });
    fc.assert(
      fc.property(timeline, looks, (plan, hours) => {
        const begun = new Date(Date.UTC(2026, 11, 31));
        const end = new Date(Date.UTC(2028, 0, 10));
        const atOnce = stepsDue(plan, { state: "published", phaseId: null, since: begun }, end);
        const moments = hours.map((hour) => new Date(begun.getTime() + hour * 3_600_000));
        moments.sort((a, b) => a.getTime() - b.getTime());
        let stood: Position & { since: Date } = { state: "published", phaseId: null, since: begun };
        const inParts: ClockStep[] = [];
        for (const now of [...moments, end]) {
          const steps = stepsDue(plan, stood, now);
          inParts.push(...steps);
          stood = { ...(steps.at(-1)?.to ?? stood), since: now };
        }
        expect(inParts).toEqual(atOnce);
      }),
    );
  });

  test("goes only ways that the table has, and never out of judging", () => {
    fc.assert(
      fc.property(timeline, fc.nat(9_000), (plan, hours) => {
        const since = new Date(Date.UTC(2026, 11, 31, hours));
        const stood = { state: "published", phaseId: null, since } as const;
        const steps = stepsDue(plan, stood, new Date(Date.UTC(2029, 0)));
        for (const { from, to } of steps) {
          if (from.state === to.state) continue;
          expect(from.state).not.toBe("judging");
          const ways = waysBetween(from.state, to.state);
          expect(ways.some(({ by }) => by.includes("clock"))).toBe(true);
        }
        expect(steps.at(-1)?.to.state).toBe("judging");
      }),
    );
  });

  test("is told when to look next, and never misses a step by it", () => {
    fc.assert(
      fc.property(timeline, fc.nat(9_000), (plan, hours) => {
        const now = new Date(Date.UTC(2026, 11, 31, hours));
        const stood = { ...positionAt(plan, now), since: now };
        const [step] = stepsDue(plan, stood, new Date(Date.UTC(2029, 0)));
        expect(nextStepAt(plan, now)).toEqual(step?.at ?? null);
      }),
    );
  });
});
