import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { markStaff } from "#app/features/insights/rollups/mark.store.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aBadge, aValue } from "#tests/support/recognition-builders.ts";
import { aCategory, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";

type Ids = readonly { readonly id: string }[];

/** Where generated histories take place. */
export interface Scene {
  /** Two in each of the units, who do everything that colleagues do. */
  readonly people: readonly Actor[];
  /** Decides, answers, gives awards and moderates. */
  readonly chief: Actor;
  /** Another leader, who answers appeals. */
  readonly second: Actor;
  /** Two below the top, and one beside it. */
  readonly units: Ids;
  readonly top: { readonly id: string };
  /** The second takes pseudonyms. */
  readonly categories: Ids;
  readonly badgeIds: readonly string[];
  readonly valueId: string;
}

/** An organisation far from UTC, with calendars, promises and everything that is given. */
export async function aScene(): Promise<Scene> {
  await anOrganisation({ timeZone: "Pacific/Auckland" });
  const top = await aUnit({ name: "Top" });
  const units = [await aUnit({ under: top }), await aUnit({ under: top }), await aUnit()];
  const people: Actor[] = [];
  for (let n = 0; n < 6; n += 1) people.push(await aPerson({ unit: units[n % 3] ?? top }));
  const leader = { role: "leader", unit: top } as const;
  const chief = await aPerson({ ...leader, admin: true, moderator: true });
  const second = await aPerson(leader);
  const badgeIds = [await aBadge(), await aBadge({ isRepeatable: true })];
  const categories = [await aCategory(), await aCategory({ pseudonyms: true })];
  const promises = { openDays: 3, inReviewDays: 4, remindDays: 1, escalateDays: 1 };
  await db().promiseSettings.create({ data: promises });
  await someCalendars(units[1] ?? top);
  // Everybody was there before it all began.
  await sql("update person_stay set from_at = '2025-12-01'");
  await sql("update person set created_at = '2025-12-01'");
  await markStaff();
  const others = { categories, badgeIds, valueId: await aValue() };
  return { people, chief, second, units, top, ...others };
}

/** The organisation works from Monday to Friday, one unit from Tuesday to Saturday; each has closed days. */
async function someCalendars(unit: { readonly id: string }): Promise<void> {
  await db().workingCalendar.create({
    data: {
      ...{ id: newId(), worked: [1, 2, 3, 4, 5] },
      closed: { create: [{ day: new Date("2026-02-06"), name: "Waitangi Day" }] },
    },
  });
  await db().workingCalendar.create({
    data: {
      ...{ id: unit.id, unitId: unit.id, worked: [2, 3, 4, 5, 6] },
      closed: { create: [{ day: new Date("2026-02-03"), name: "Moving house" }] },
    },
  });
}
