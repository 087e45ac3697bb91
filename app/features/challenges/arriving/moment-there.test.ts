import { CalendarDateTime, toZoned } from "@internationalized/date";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { momentThere, zoneThere } from "./moment-there.ts";

const kinds = (text: string, role: "start" | "end" = "start") =>
  momentThere("submission-end", text, role).remarks.map(({ kind }) => kind);

const read = (text: string, role: "start" | "end" = "start") =>
  momentThere("submission-end", text, role).at?.toISOString() ?? null;

describe("moments as they are written there", () => {
  test.each([
    // Winter there is five hours behind, summer four.
    ["2021/01/29 2:00 PM", "2021-01-29T19:00:00.000Z"],
    ["2021/04/08 12:00 AM", "2021-04-08T04:00:00.000Z"],
    ["2021/07/14 12:00 PM", "2021-07-14T16:00:00.000Z"],
    ["2020/03/19 12 p.m.", "2020-03-19T16:00:00.000Z"],
    ["2021/12/03 11:59 p.m.", "2021-12-04T04:59:00.000Z"],
    ["03/18/2019 12:00 AM", "2019-03-18T04:00:00.000Z"],
    ["06/18/2019 05:00 PM", "2019-06-18T21:00:00.000Z"],
    ["03/23/2020 9:00 AM", "2020-03-23T13:00:00.000Z"],
    ["7/15/2019 8:00 AM", "2019-07-15T12:00:00.000Z"],
    ["9/17/2019 06:00 PM", "2019-09-17T22:00:00.000Z"],
    ["2021/9/16 8:00 AM", "2021-09-16T12:00:00.000Z"],
    ["2022/3/27 11:59 PM", "2022-03-28T03:59:00.000Z"],
    ["01/16/2020 9 AM", "2020-01-16T14:00:00.000Z"],
    ["01/21/2020 9 a.m.", "2020-01-21T14:00:00.000Z"],
    ["05/26/2020 5 p.m.", "2020-05-26T21:00:00.000Z"],
    ["09/10/2020 09:00AM", "2020-09-10T13:00:00.000Z"],
    ["09/08/2020 11:59PM", "2020-09-09T03:59:00.000Z"],
    ["2021/03/25 1:00 PM ", "2021-03-25T17:00:00.000Z"],
    ["10/08/2019  11:00 AM", "2019-10-08T15:00:00.000Z"],
    ["06/02/2021 00:00 AM", "2021-06-02T04:00:00.000Z"],
    ["06/02/2021 14:30 PM", "2021-06-02T18:30:00.000Z"],
    ["2021/06/02 14:30", "2021-06-02T18:30:00.000Z"],
    ["2021-06-02T14:30:59", "2021-06-02T18:30:00.000Z"],
    ["02/29/2020 1:00 AM", "2020-02-29T06:00:00.000Z"],
  ])("%j is %s, in New York's time, which is told as assumed", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(kinds(text)).toEqual(["zone_assumed"]);
  });

  test.each([
    ["2021/10/14 11:00 AM ET", "2021-10-14T15:00:00.000Z"],
    ["2021/10/14 11:00 AM EST", "2021-10-14T16:00:00.000Z"],
    ["2021/10/14 11:00 AM EDT", "2021-10-14T15:00:00.000Z"],
    ["2021/10/14 11:00 AM PT", "2021-10-14T18:00:00.000Z"],
    ["2021/10/14 11:00 AM utc", "2021-10-14T11:00:00.000Z"],
    ["2021-10-14T11:00:00Z", "2021-10-14T11:00:00.000Z"],
    ["2021-10-14T11:00:00.000-04:00", "2021-10-14T15:00:00.000Z"],
    ["2021-10-14 11:00 +0530", "2021-10-14T05:30:00.000Z"],
  ])("%j says its zone itself: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(kinds(text)).toEqual([]);
  });

  test.each([
    ["03/22/2019", "2019-03-22T04:00:00.000Z", "2019-03-23T03:59:00.000Z"],
    ["04/01/2021 ", "2021-04-01T04:00:00.000Z", "2021-04-02T03:59:00.000Z"],
    ["2021/08/31", "2021-08-31T04:00:00.000Z", "2021-09-01T03:59:00.000Z"],
  ])("%j is a whole day: from its first minute, until its last one", (text, start, end) => {
    expect(read(text, "start")).toBe(start);
    expect(read(text, "end")).toBe(end);
    expect(kinds(text)).toEqual(["time_assumed", "zone_assumed"]);
  });

  test.each([
    "04/23/ 10:00 AM",
    "03/02/20202 05:00 PM",
    "02/30/2020 1:00 PM",
    "02/29/2021",
    "13/01/2020 1:00 PM",
    "00/10/2020",
    "2020/03/32",
    "2020/03/19 14:00 AM",
    "2020/03/19 0:30 PM",
    "2020/03/19 25:00",
    "2020/03/19 24:00",
    "2020/03/19 10:60 AM",
    "2020/03/19 10:00:61",
    "2020/03/19 10",
    "2020/03/19 p.m.",
    "2020/03/19 1:00 PM XYZ",
    "2020-03-19T10:00:00+99:00",
    "March 19, 2020",
    "soon",
    "0",
    "٢٠٢٠/٠٣/١٩",
    "2020/03/19 12 p.m. and more",
  ])("%j never was, and its text is told", (text) => {
    const { at, remarks } = momentThere("submission-start", text, "start");
    expect(at).toBeNull();
    expect(remarks).toEqual([{ kind: "date_impossible", field: "submission-start", text }]);
  });

  test("nothing is told as missing", () => {
    expect(read("  ")).toBeNull();
    expect(kinds("")).toEqual(["date_missing"]);
  });

  test.each([
    ["2021/03/14 1:59 AM", "2021-03-14T06:59:00.000Z", []],
    ["2021/03/14 2:00 AM", "2021-03-14T07:00:00.000Z", ["hour_skipped"]],
    ["2021/03/14 2:59 AM", "2021-03-14T07:59:00.000Z", ["hour_skipped"]],
    ["2021/03/14 3:00 AM", "2021-03-14T07:00:00.000Z", []],
    ["2021/11/07 12:59 AM", "2021-11-07T04:59:00.000Z", []],
    ["2021/11/07 1:00 AM", "2021-11-07T05:00:00.000Z", ["hour_twice"]],
    ["2021/11/07 1:59 AM", "2021-11-07T05:59:00.000Z", ["hour_twice"]],
    ["2021/11/07 2:00 AM", "2021-11-07T07:00:00.000Z", []],
  ])("%j, where clocks change, is %s", (text, expected, told) => {
    expect(read(text)).toBe(expected);
    expect(kinds(text)).toEqual(["zone_assumed", ...told]);
  });

  test("agrees with another implementation of time zones at every minute of twenty years", () => {
    const moments = fc.date({
      min: new Date("2008-01-01T00:00:00Z"),
      max: new Date("2028-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    // Half of them on a day on which clocks change.
    const changes = ["2021-03-14", "2021-11-07", "2019-03-10", "2019-11-03", "2026-11-01"];
    const near = fc
      .tuple(fc.constantFrom(...changes), fc.nat({ max: 1_439 }))
      .map(([day, minute]) => new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000));
    fc.assert(
      fc.property(fc.oneof(moments, near), fc.boolean(), (shown, yearFirst) => {
        const [year, month, day] = [
          shown.getUTCFullYear(),
          shown.getUTCMonth() + 1,
          shown.getUTCDate(),
        ];
        const [hour, minute] = [shown.getUTCHours(), shown.getUTCMinutes()];
        const date = yearFirst ? [year, month, day] : [month, day, year];
        const half = hour < 12 ? "AM" : "PM";
        const text = `${date.join("/")} ${String(hour % 12 || 12)}:${String(minute).padStart(2, "0")} ${half}`;
        const wall = new CalendarDateTime(year, month, day, hour, minute);
        // "compatible": the earlier of two, and the later of a gap.
        const expected = toZoned(wall, zoneThere, "compatible").toDate();
        expect(momentThere("submission-end", text, "end").at).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("takes no longer with a text that looks like a date without end", () => {
    const began = performance.now();
    momentThere(
      "submission-end",
      `2020/03/19 ${"1".repeat(100_000)} ${" ".repeat(100_000)}x`,
      "end",
    );
    expect(performance.now() - began).toBeLessThan(200);
  });
});
