import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile, type CalendarEvent } from "./calendar-file.ts";

const event: CalendarEvent = {
  uid: "challenge-phase-1",
  changedAt: new Date("2031-05-01T08:00:00.123Z"),
  sequence: 3,
  startsAt: new Date("2031-05-17T09:00:00Z"),
  endsAt: new Date("2031-06-01T22:00:00Z"),
  summary: "Fewer forms",
  description: "",
  language: "en",
  url: "https://groundswell.example.org/challenges/1",
  cancelled: false,
};

const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

test("a calendar says when something is, to the second in universal time", () => {
  const lines = unfolded(calendarFile({ name: "Challenges", events: [event] }));
  expect(lines).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Groundswell//Challenges//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "NAME:Challenges",
    "X-WR-CALNAME:Challenges",
    "BEGIN:VEVENT",
    "UID:challenge-phase-1",
    "DTSTAMP:20310501T080000Z",
    "LAST-MODIFIED:20310501T080000Z",
    "SEQUENCE:3",
    "DTSTART:20310517T090000Z",
    "DTEND:20310601T220000Z",
    "SUMMARY;LANGUAGE=en:Fewer forms",
    "URL:https://groundswell.example.org/challenges/1",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("what would mean something else is escaped, and what no calendar takes is left out", () => {
  const summary = "Cut; paste, \\ and\r\nbegin\u0007:VEVENT";
  const file = calendarFile({ name: "x", events: [{ ...event, summary, cancelled: true }] });
  expect(unfolded(file)).toContain("SUMMARY;LANGUAGE=en:Cut\\; paste\\, \\\\ and\\nbegin :VEVENT");
  expect(unfolded(file)).toContain("STATUS:CANCELLED");
});

test("no line is longer than 75 octets, no character is cut, and nothing gets lost", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(text, (description) => {
      const file = calendarFile({ name: "x", events: [{ ...event, description }] });
      for (const line of file.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const whole = calendarFile({ name: "x", events: [{ ...event, description: "" }] });
      const said = unfolded(file).filter((line) => !unfolded(whole).includes(line));
      const expected = description
        .replaceAll(/\r\n?/g, "\n")
        // eslint-disable-next-line no-control-regex -- as the writer does
        .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
        .replaceAll(/[\\;,]/g, "\\$&")
        .replaceAll("\n", "\\n");
      expect(said).toEqual(description === "" ? [] : [`DESCRIPTION;LANGUAGE=en:${expected}`]);
    }),
  );
});
