import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archivedFrom, endedAt, monthsLater, type Conclusion } from "./archiving.ts";
import { phase } from "#tests/support/timelines.ts";

const at = (text: string) => new Date(text);
const announced: Conclusion = {
  state: "announced",
  concludedAt: at("2027-05-10T09:30:15Z"),
  phases: [phase("only", "2027-03-01", "2027-04-01")],
};

describe("the archive", () => {
  test("takes a challenge three months after its end, to the second", () => {
    expect(archivedFrom(announced, "Europe/Paris")).toEqual(at("2027-08-10T09:30:15Z"));
  });

  test("counts months where the organisation is, whose clocks may have changed meanwhile", () => {
    const autumn = { ...announced, concludedAt: at("2027-09-15T10:00:00Z") };
    expect(archivedFrom(autumn, "Europe/Paris")).toEqual(at("2027-12-15T11:00:00Z"));
    // Already the first of June in Paris.
    const night = { ...announced, concludedAt: at("2027-05-31T22:30:00Z") };
    expect(archivedFrom(night, "Europe/Paris")).toEqual(at("2027-08-31T22:30:00Z"));
    expect(archivedFrom(night, "UTC")).toEqual(at("2027-08-31T22:30:00Z"));
  });

  test("waits for the last phase, unless the challenge was cancelled", () => {
    const phases = [phase("long", "2027-03-01", "2027-12-01")];
    expect(endedAt({ ...announced, phases })).toEqual(at("2027-12-01T00:00:00Z"));
    expect(endedAt({ ...announced, state: "cancelled", phases })).toEqual(announced.concludedAt);
  });

  test("takes nothing that has not ended", () => {
    for (const state of ["judging", "open", "draft", "unpublished"] as const)
      expect(archivedFrom({ ...announced, state }, "UTC")).toBe(null);
  });
});

describe("months later", () => {
  test("is the last day where the month is shorter", () => {
    expect(monthsLater(at("2026-11-30T12:00:00Z"), 3, "UTC")).toEqual(at("2027-02-28T12:00:00Z"));
    expect(monthsLater(at("2027-11-30T12:00:00Z"), 3, "UTC")).toEqual(at("2028-02-29T12:00:00Z"));
  });

  test("is as many days later as three months have, whatever the clocks do", () => {
    const moment = fc.date({ min: at("2020-01-01"), max: at("2040-12-31"), noInvalidDate: true });
    const zone = fc.constantFrom("UTC", "Europe/Paris", "America/Sao_Paulo", "Asia/Kathmandu");
    fc.assert(
      fc.property(moment, zone, (one, where) => {
        const days = (monthsLater(one, 3, where).getTime() - one.getTime()) / 86_400_000;
        expect(days).toBeGreaterThan(88.9);
        expect(days).toBeLessThan(92.1);
      }),
    );
  });
});
