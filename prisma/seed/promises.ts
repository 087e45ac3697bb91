import { system } from "#app/core/actor.ts";
import { organisationId } from "#app/core/ids.ts";
import { changePromises } from "#app/features/ideas/promising/change-promises.server.ts";
import { promiseRules } from "#app/features/ideas/promising/promise-rules.store.server.ts";
import type { OwnLengths } from "#app/features/ideas/promising/promise-rules.ts";
import { addClosedDays } from "#app/features/people/calendars/add-closed-days.server.ts";
import type { ClosedDay } from "#app/features/people/calendars/calendar.ts";
import { changeWorkingWeek } from "#app/features/people/calendars/change-working-week.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { idOf, unitIds } from "./chapter-people.ts";
import { closedDays, ownLengths } from "./demo/promises.ts";
import type { DemoOrganisation } from "./demo/types.ts";

type Ids = ReadonlyMap<string, string>;

/** The days on which Valmere is closed; the hospital's reception works on all of them. */
export async function setCalendars(demo: DemoOrganisation): Promise<void> {
  const units = await unitIds(demo.units);
  await addClosedDays(system, { id: organisationId, days: closedAround(demo.now) });
  await changeWorkingWeek(system, {
    id: idOf(units, "hospital"),
    worked: [1, 2, 3, 4, 5, 6, 7],
    ignoresAbove: true,
  });
  await changeWorkingWeek(system, {
    id: idOf(units, "libraries"),
    worked: [2, 3, 4, 5, 6],
    ignoresAbove: false,
  });
}

function closedAround(now: Date): ClosedDay[] {
  const year = now.getUTCFullYear();
  return [year - 1, year, year + 1].flatMap((one) =>
    closedDays.map(({ monthAndDay, name }) => ({ day: `${String(one)}-${monthAndDay}`, name })),
  );
}

/** Before anything was promised. */
export async function promiseNothing(): Promise<void> {
  await setPromises({ open: null }, {});
}

/** Ten working days, and where it matters more or takes longer something else. */
export async function promiseAnswers(categories: Ids): Promise<void> {
  const ofCategories = Object.fromEntries(
    Object.entries(ownLengths).map(([key, own]) => [idOf(categories, key), own]),
  );
  await setPromises({ open: 10 }, ofCategories);
}

async function setPromises(
  { open }: { readonly open: number | null },
  ofCategories: Readonly<Record<string, OwnLengths>>,
): Promise<void> {
  const { revision } = await promiseRules(sql);
  const notices = { remindDays: 2, escalateDays: 5 };
  await changePromises(system, {
    ...notices,
    revision,
    usual: { open, in_review: null },
    ofCategories,
  });
}
