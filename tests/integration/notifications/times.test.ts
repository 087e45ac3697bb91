import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { momentOf, wallClock } from "#app/core/wall-clock.ts";
import { sql } from "#app/platform/db.server.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const hour = 3_600_000;
/** Zones with every kind of clock: halves and quarters of an hour, half an hour of summer time, the date line. */
const zones = [
  ...["Europe/Paris", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"],
  ...["Pacific/Apia", "Pacific/Chatham", "America/St_Johns", "Africa/Casablanca", "Asia/Tokyo"],
];
// Around the changes of the clocks as often as at any other time.
const changes = [
  "2026-03-29T01:00Z",
  "2026-10-25T01:00Z",
  "2026-03-08T07:00Z",
  "2026-11-01T06:00Z",
  "2026-04-04T15:00Z",
];
const moments = fc.oneof(
  fc.date({ min: new Date("2026-01-01"), max: new Date("2031-01-01"), noInvalidDate: true }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2880, max: 2880 }))
    .map(([change, minutes]) => new Date(Date.parse(change) + minutes * 60_000)),
);
const zone = fc.constantFrom(...zones);

async function ask(text: string, values: readonly unknown[]): Promise<Date> {
  const [row] = await sql<{ at: Date }>(`select ${text} as at`, values);
  if (!row) throw new Error("The database gave no time.");
  return row.at;
}

const minuteOfDay = (at: Date, inZone: string) => {
  const [hours = 0, minutes = 0] = wallClock(at, inZone).slice(11).split(":").map(Number);
  return hours * 60 + minutes;
};

/** Whether the clocks of a zone ever show this, which they do not while they are put forward. */
function isShown(clock: string, inZone: string): boolean {
  const moment = momentOf(clock, inZone);
  return moment !== null && wallClock(moment, inZone) === clock;
}

describe("the next digest", () => {
  test("comes at its hour by the clocks of the place, within a day and an hour, later than now", async () => {
    await fc.assert(
      fc.asyncProperty(moments, zone, fc.integer({ min: 0, max: 23 }), async (at, inZone, full) => {
        const next = await ask("next_digest($1, $2, $3, null)", [at, inZone, full]);
        expect(next.getTime()).toBeGreaterThan(at.getTime());
        expect(next.getTime() - at.getTime()).toBeLessThanOrEqual(25 * hour);
        const wished = `${wallClock(next, inZone).slice(0, 11)}${String(full).padStart(2, "0")}:00`;
        if (isShown(wished, inZone)) expect(wallClock(next, inZone)).toBe(wished);
      }),
      { numRuns: 300 },
    );
  });

  test("of the week comes on its day, and a digest begins where the one before it ended", async () => {
    await fc.assert(
      fc.asyncProperty(moments, zone, fc.integer({ min: 1, max: 7 }), async (at, inZone, day) => {
        const next = await ask("next_digest($1, $2, 8, $3)", [at, inZone, day]);
        const after = await ask("next_digest($1, $2, 8, $3)", [next, inZone, day]);
        for (const one of [next, after]) {
          const shown = new Date(`${wallClock(one, inZone)}Z`);
          expect(shown.getUTCDay()).toBe(day % 7);
          expect(shown.getUTCHours()).toBe(8);
        }
        expect(next.getTime() - at.getTime()).toBeLessThanOrEqual((7 * 24 + 1) * hour);
        expect(Math.round((after.getTime() - next.getTime()) / (24 * hour))).toBe(7);
      }),
      { numRuns: 200 },
    );
  });
});

describe("quiet hours", () => {
  const minutes = fc.integer({ min: 0, max: 1439 });

  test("hold back what comes in them until they end, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(moments, zone, minutes, minutes, async (at, inZone, from, until) => {
        const next = await ask("after_quiet($1, $2, $3, $4)", [at, inZone, from, until]);
        const now = minuteOfDay(at, inZone);
        const isQuiet = from <= until ? now >= from && now < until : now >= from || now < until;
        if (!isQuiet) {
          expect(next).toEqual(at);
          return;
        }
        expect(next.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(next.getTime() - at.getTime()).toBeLessThanOrEqual(25 * hour);
        const end = `${String(Math.floor(until / 60)).padStart(2, "0")}:${String(until % 60).padStart(2, "0")}`;
        const wished = `${wallClock(next, inZone).slice(0, 11)}${end}`;
        if (isShown(wished, inZone) && next > at) expect(wallClock(next, inZone)).toBe(wished);
      }),
      { numRuns: 300 },
    );
  });

  test("that begin when they end are none", async () => {
    const at = new Date("2026-07-01T02:00:00Z");
    expect(await ask("after_quiet($1, 'Europe/Paris', 0, 0)", [at])).toEqual(at);
  });
});
