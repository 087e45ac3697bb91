import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { isTimeZone } from "#app/core/time-zone.ts";
import { momentOf } from "#app/core/wall-clock.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { notificationPolicy } from "../notification.policy.ts";
import type { Times, Wishes } from "./wish.ts";
import { usualNow, wishesOf } from "./wishes.queries.server.ts";
import {
  dropWishes,
  replan,
  saveChoices,
  saveTimes,
  saveUsual,
  type ChosenWish,
  type UsualWish,
} from "./wishes.store.server.ts";

export interface OwnWishes {
  readonly wishes: readonly ChosenWish[];
  readonly times: Times;
  /** Empty: the organisation's. */
  readonly timeZone: string;
  /** The first day on which one is told again, "2026-12-24"; empty: nothing is paused. */
  readonly pausedUntil: string;
}

/**
 * Says what one is told, and when; what still waits is put at its new time. Saying the same again is harmless.
 * What is as the organisation has it stays with the organisation when that changes.
 * Throws `invalid` for a time zone or a day that does not exist.
 */
export async function changeWishes(actor: Actor, wish: OwnWishes): Promise<void> {
  const { wishes, times, timeZone, pausedUntil } = wish;
  if (timeZone !== "" && !isTimeZone(timeZone)) throw new Refusal("invalid", "wishes.noZone");
  const [{ organisationZone }, usual] = await Promise.all([wishesOf(actor.id), usualNow()]);
  const until =
    pausedUntil === "" ? null : momentOf(`${pausedUntil}T00:00`, timeZone || organisationZone);
  if (pausedUntil !== "" && !until) throw new Refusal("invalid", "wishes.noDay");
  await transact(actor, async ({ sql, now }) => {
    authorize(await actorNow(sql, actor), notificationPolicy.changeWishes, { personId: actor.id });
    const isOver = until !== null && until <= now;
    await saveChoices(sql, actor.id, wishes.filter(isUnlike(usual.wishes)));
    await saveTimes(sql, {
      ...ownTimes(times, usual.times),
      personId: actor.id,
      timeZone: timeZone || null,
      pausedUntil: isOver ? null : until,
    });
    await replan(sql, actor.id, now);
  });
}

const isUnlike =
  (usual: Wishes) =>
  ({ kind, mail, push }: ChosenWish) =>
    usual[kind].mail !== mail || usual[kind].push !== push;

function ownTimes(times: Times, usual: Times) {
  const isQuietAsUsual =
    times.quietFrom === usual.quietFrom && times.quietUntil === usual.quietUntil;
  return {
    quietFrom: isQuietAsUsual ? null : times.quietFrom,
    quietUntil: isQuietAsUsual ? null : times.quietUntil,
    digestHour: times.digestHour === usual.digestHour ? null : times.digestHour,
    digestDay: times.digestDay === usual.digestDay ? null : times.digestDay,
  };
}

/** Goes back to what the organisation takes for usual. */
export async function forgetWishes(actor: Actor): Promise<void> {
  await transact(actor, async ({ sql, now }) => {
    authorize(await actorNow(sql, actor), notificationPolicy.changeWishes, { personId: actor.id });
    await dropWishes(sql, actor.id);
    await replan(sql, actor.id, now);
  });
}

/** Says what is usual for those who have not chosen. Throws `conflict` when somebody else changed it meanwhile. */
export async function changeUsual(actor: Actor, usual: UsualWish): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    authorize(await actorNow(sql, actor), notificationPolicy.changeUsual, { personId: actor.id });
    if (!(await saveUsual(sql, usual))) throw conflict("wishes.changedMeanwhile");
    await replan(sql, null, now);
    record({
      kind: "usual-wishes.changed",
      subject: { kind: "organisation", id: organisationId },
      data: {},
    });
  });
}
