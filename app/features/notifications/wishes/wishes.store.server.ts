import type { RunSql } from "#app/core/subject.ts";
import { usualWishes, type Times, type Wish, type WishedKind } from "./wish.ts";

export type ChosenWish = Wish & { readonly kind: WishedKind };

/** What is null is as the organisation has it. */
type OwnTimes = { readonly [Name in keyof Times]: Times[Name] | null };

interface PersonalTimes extends OwnTimes {
  readonly personId: string;
  /** Null: the organisation's. */
  readonly timeZone: string | null;
  readonly pausedUntil: Date | null;
}

/** Writes what somebody has chosen otherwise than is usual, by kind, in place of all that they chose before. */
export async function saveChoices(
  sql: RunSql,
  personId: string,
  wishes: readonly ChosenWish[],
): Promise<void> {
  await sql("delete from notification_choice where person_id = $1 and kind <> all($2::text[])", [
    personId,
    wishes.map(({ kind }) => kind),
  ]);
  await sql(
    `insert into notification_choice (person_id, kind, mail, push)
     select $1, * from unnest($2::text[], $3::text[], $4::boolean[])
     on conflict (person_id, kind) do update set mail = excluded.mail, push = excluded.push`,
    [personId, ...columns(wishes)],
  );
}

/** Writes when somebody is told. */
export async function saveTimes(sql: RunSql, times: PersonalTimes): Promise<void> {
  await sql(
    `insert into notification_times
       (person_id, time_zone, quiet_from, quiet_until, digest_hour, digest_day, paused_until)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (person_id) do update set time_zone = excluded.time_zone, quiet_from = excluded.quiet_from,
       quiet_until = excluded.quiet_until, digest_hour = excluded.digest_hour, digest_day = excluded.digest_day,
       paused_until = excluded.paused_until`,
    [
      ...[times.personId, times.timeZone, times.quietFrom, times.quietUntil],
      ...[times.digestHour, times.digestDay, times.pausedUntil],
    ],
  );
}

/** Forgets everything somebody has chosen. */
export async function dropWishes(sql: RunSql, personId: string): Promise<void> {
  await sql("delete from notification_choice where person_id = $1", [personId]);
  await sql("delete from notification_times where person_id = $1", [personId]);
}

/** Writes what the organisation takes for usual; false when somebody changed it meanwhile. */
export async function saveUsual(
  sql: RunSql,
  { wishes, times, revision }: UsualWish,
): Promise<boolean> {
  const saved = await sql(
    `insert into notification_usual_times as t (id, quiet_from, quiet_until, digest_hour, digest_day, revision)
     values (1, $1, $2, $3, $4, 1)
     on conflict (id) do update set quiet_from = $1, quiet_until = $2, digest_hour = $3, digest_day = $4,
       revision = t.revision + 1
     where t.revision = $5 returning id`,
    [times.quietFrom, times.quietUntil, times.digestHour, times.digestDay, revision],
  );
  if (saved.length === 0) return false;
  await sql(
    `insert into notification_usual (kind, mail, push) select * from unnest($1::text[], $2::text[], $3::boolean[])
     on conflict (kind) do update set mail = excluded.mail, push = excluded.push`,
    columns(wishes),
  );
  return true;
}

export interface UsualWish {
  readonly wishes: readonly ChosenWish[];
  readonly times: Times;
  /** The state from which somebody began. */
  readonly revision: number;
}

function columns(wishes: readonly ChosenWish[]) {
  return [
    wishes.map(({ kind }) => kind),
    wishes.map(({ mail }) => mail),
    wishes.map(({ push }) => push),
  ];
}

/**
 * Puts what still waits for a person, or for everybody, at the time at which it is wanted now; what is wanted no more
 * is dropped.
 */
export async function replan(sql: RunSql, personId: string | null, now: Date): Promise<void> {
  await sql(
    `with planned as (
       select d.notification_id, d.channel, plan.due_at, plan.gathered from delivery d
       join notification n on n.id = d.notification_id
       left join lateral (
         select p.due_at, p.gathered from delivery_plan(d.person_id, n.kind, $2, $3::jsonb) p where p.channel = d.channel
       ) plan on true
       where $1::uuid is null or d.person_id = $1::uuid
     ), dropped as (
       delete from delivery d using planned p
       where d.notification_id = p.notification_id and d.channel = p.channel and p.due_at is null
     )
     update delivery d set due_at = p.due_at, gathered = p.gathered from planned p
     where d.notification_id = p.notification_id and d.channel = p.channel and p.due_at is not null
       and (d.due_at, d.gathered) <> (p.due_at, p.gathered)`,
    [personId, now, JSON.stringify(usualWishes)],
  );
}
