import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { absoluteTime } from "#app/core/time.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { recognitionSettings } from "../settings.store.server.ts";
import type { KudosSide } from "./kudos-side.ts";
import { timeZoneHere } from "./kudos.store.server.ts";
import { kudosColumns, shownKudos, type KudosRow } from "./shown-kudos.ts";
import { endOfWeek, weekOf } from "./week.ts";

/** How many somebody may still give this week. */
export interface Allowance {
  readonly weekly: number;
  readonly left: number;
  /** When the week is over, ISO 8601. */
  readonly until: string;
}

/** What is left of this person's allowance. */
export async function allowanceOf(actor: Actor): Promise<Allowance> {
  const [{ weeklyKudos: weekly }, timeZone] = await Promise.all([
    recognitionSettings(sql),
    timeZoneHere(sql),
  ]);
  const now = givenTime() ?? new Date();
  const week = weekOf(now, timeZone);
  const given = await prepared<{ at: Date }>(
    "kudos-given-lately",
    `select at from kudos where from_id = $1::uuid and at > $2::timestamptz - interval '8 days'`,
    [actor.id, now],
  );
  const taken = given.filter(({ at }) => weekOf(at, timeZone) === week).length;
  const until = endOfWeek(week, timeZone).toISOString();
  return { weekly, left: Math.max(0, weekly - taken), until };
}

/** Says moments to somebody who reads in a language, by the organisation's clocks. */
export async function clockFor(language: Language): Promise<(at: Date) => string> {
  const timeZone = await timeZoneHere(sql);
  return (at) => absoluteTime(at, timeZone, language);
}

const pageLength = 20;

/** A page of what somebody was given, or gave, the latest first. */
export async function myKudos(
  actor: Actor,
  { side, after, language }: { side: KudosSide; after: Cursor | null; language: Language },
) {
  const read = await prepared<KudosRow>(`my-kudos-${side}`, myKudosSql[side], [
    ...[actor.id, after?.value ?? null, after?.id ?? null, pageLength + 1],
  ]);
  const { rows, next } = pageOf(read, pageLength, ({ sortValue, id }) => ({
    value: sortValue,
    id,
  }));
  return { rows: rows.map((row) => shownKudos(row, language)), next };
}

export const myKudosSql: Readonly<Record<KudosSide, string>> = {
  received: listed("to_id"),
  given: listed("from_id"),
};

function listed(column: string): string {
  return `
    select ${kudosColumns("$1::uuid")}
    where k.${column} = $1::uuid
      and (k.at, k.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'),
        coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by k.at desc, k.id desc limit $4`;
}
