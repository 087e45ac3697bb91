import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { onePerson } from "#app/features/notifications/audience.store.server.ts";
import { deliverDue, type Parcel } from "#app/features/notifications/delivery/deliver.server.ts";
import type { NotificationKind } from "#app/features/notifications/notification.ts";
import { readInbox } from "#app/features/notifications/read-inbox.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import {
  changeUsual,
  changeWishes,
  forgetWishes,
} from "#app/features/notifications/wishes/change-wishes.server.ts";
import {
  usualTimes,
  usualWishes,
  wishedKinds,
  type Wish,
} from "#app/features/notifications/wishes/wish.ts";
import { usualNow, wishesOf } from "#app/features/notifications/wishes/wishes.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

/** A Wednesday. */
const noon = new Date("2031-01-15T11:00:00Z");
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);

const all = (wish: Partial<Wish>) =>
  wishedKinds.map((kind) => ({ kind, ...usualWishes[kind], push: false, ...wish }));

const own = {
  wishes: all({}),
  times: { quietFrom: 0, quietUntil: 0, digestHour: 8, digestDay: 1 },
  timeZone: "",
  pausedUntil: "",
};

/** Somebody who has chosen, in an organisation in Paris. */
async function aReader(wish: Partial<typeof own> = {}): Promise<Actor> {
  const person = await aPerson();
  await changeWishes(person, { ...own, ...wish });
  return person;
}

/** Tells somebody something about an idea at a time. */
async function tell(
  person: Actor,
  {
    at = noon,
    kind = "mention",
    idea,
  }: { at?: Date; kind?: NotificationKind; idea?: { id: string } } = {},
): Promise<string> {
  const { id } = idea ?? (await anIdea());
  await under({ now: at }, () =>
    spread({
      event: { id: newId(), actorId: null, at },
      subject: { kind: "idea", id },
      audience: onePerson(person.id, kind, "mentioned"),
    }),
  );
  return id;
}

/** What goes out at a time: the way, and how many things it tells. */
async function deliver(
  at: Date,
): Promise<{ way: string; told: number; key: string; to: string }[]> {
  const gone: Parcel[] = [];
  const carry = (_sql: unknown, parcel: Parcel) => Promise.resolve(void gone.push(parcel));
  await under({ now: at }, () => deliverDue(carry));
  return gone.map(({ way, told, key, personId }) => ({
    way,
    told: told.length,
    key,
    to: personId,
  }));
}

const dues = () => sql<{ due_at: Date }>("select due_at from delivery order by due_at");

describe("what comes at once", () => {
  test("goes out once, and no more when asked again", async () => {
    const person = await aReader({ wishes: all({ mail: "at_once", push: true }) });
    await tell(person);
    const gone = await deliver(noon);
    expect(gone.map(({ way, told }) => [way, told])).toEqual([
      ["notice", 1],
      ["push", 1],
    ]);
    expect(await deliver(later(100))).toEqual([]);
  });

  test("waits for the end of quiet hours, and then goes as one mail", async () => {
    const times = { ...own.times, quietFrom: 11 * 60, quietUntil: 14 * 60 };
    const person = await aReader({ wishes: all({ mail: "at_once" }), times });
    await tell(person);
    await tell(person);
    expect(await deliver(later(1.9))).toEqual([]);
    expect(await deliver(later(2))).toMatchObject([{ way: "notice", told: 2 }]);
  });

  test("is told no more when it was read, muted, or hidden meanwhile, or its reader has left", async () => {
    const people = await Promise.all(
      [1, 2, 3, 4].map(() => aReader({ wishes: all({ mail: "at_once" }) })),
    );
    const [reads, mutes, loses, leaves] = people as [Actor, Actor, Actor, Actor];
    await tell(reads);
    await under({ now: later(1) }, () => readInbox(reads));
    await setFollow(mutes, { kind: "idea", id: await tell(mutes) }, "muted");
    const hidden = await tell(loses);
    await db().idea.update({ where: { id: hidden }, data: { hiddenAt: noon } });
    await tell(leaves);
    await db().person.update({ where: { id: leaves.id }, data: { deactivatedAt: noon } });
    expect(await deliver(later(2))).toEqual([]);
    expect(await dues()).toEqual([]);
  });

  test("is not planned for who has no address, wants none, or while loading", async () => {
    const person = await aReader({ wishes: all({ mail: "never" }) });
    await tell(person);
    const silent = await aReader({ wishes: all({ mail: "at_once" }) });
    await under({ quiet: true }, () => tell(silent));
    await db().person.update({ where: { id: silent.id }, data: { email: null } });
    await tell(silent);
    expect(await dues()).toEqual([]);
  });
});

describe("a digest", () => {
  test("tells everything of the day in one mail, at its hour, never nothing and never twice", async () => {
    const person = await aReader({ wishes: all({ mail: "daily" }) });
    const idea = await anIdea();
    for (let n = 0; n < 3; n++) await tell(person, { at: later(n) });
    await tell(person, { at: later(3), kind: "idea-new", idea });
    await tell(person, { at: later(4), kind: "idea-new", idea });
    expect(await deliver(later(19.9))).toEqual([]);
    expect(await deliver(later(20.1))).toEqual([
      {
        way: "digest",
        told: 4,
        key: `digest ${person.id} 2031-01-16T07:00:00.000Z`,
        to: person.id,
      },
    ]);
    expect(await deliver(later(44.1))).toEqual([]);
    await tell(person, { at: later(45) });
    expect(await deliver(later(68.1))).toMatchObject([{ told: 1 }]);
  });

  test("by day and by week that come together are one mail", async () => {
    const wishes = all({ mail: "daily" }).map((wish) =>
      wish.kind === "idea-new" ? { ...wish, mail: "weekly" as const } : wish,
    );
    const person = await aReader({ wishes });
    await tell(person, { kind: "idea-new" });
    await tell(person, { at: later(100) });
    expect(await deliver(later(5 * 24 - 4 + 0.1))).toMatchObject([{ way: "digest", told: 2 }]);
  });

  test("goes by the clocks where its reader is", async () => {
    const person = await aReader({ wishes: all({ mail: "daily" }), timeZone: "Asia/Kathmandu" });
    await tell(person);
    expect(await dues()).toEqual([{ due_at: new Date("2031-01-16T02:15:00Z") }]);
  });

  test("leaves out what was read", async () => {
    const person = await aReader({ wishes: all({ mail: "daily" }) });
    await tell(person, { at: noon });
    await under({ now: later(1) }, () => readInbox(person));
    await tell(person, { at: later(2) });
    expect(await deliver(later(21))).toMatchObject([{ told: 1 }]);
  });

  test("is handed over once though several hand over at once, some of whom are killed", async () => {
    const people = await Promise.all(
      Array.from({ length: 12 }, () => aReader({ wishes: all({ mail: "daily" }) })),
    );
    for (const person of people) await tell(person);
    await sql("create table if not exists handed_over (key text)");
    let killed = 0;
    const node = () =>
      under({ now: later(21) }, () =>
        deliverDue(async (run, { key }) => {
          await run("insert into handed_over values ($1)", [key]);
          // As if the process ended between handing over and the end of the transaction.
          if (killed < 4) throw new Error(`killed ${String(++killed)}`);
        }),
      );
    for (let round = 0; round < 6; round++) await Promise.allSettled([node(), node(), node()]);
    const keys = await sql<{ key: string }>("select key from handed_over");
    await sql("drop table handed_over");
    expect(killed).toBe(4);
    expect(keys.map(({ key }) => key).sort()).toEqual(
      people.map(({ id }) => `digest ${id} 2031-01-16T07:00:00.000Z`).sort(),
    );
    expect(await dues()).toEqual([]);
  });
});

describe("choosing", () => {
  test("puts what waits at its new time, and drops what is wanted no more", async () => {
    const person = await aReader({ wishes: all({ mail: "daily" }) });
    await under({ now: noon }, () => tell(person));
    const choose = (wish: Partial<typeof own>) =>
      under({ now: later(1) }, () => changeWishes(person, { ...own, ...wish }));
    await choose({ wishes: all({ mail: "weekly" }) });
    expect(await dues()).toEqual([{ due_at: new Date("2031-01-20T07:00:00Z") }]);
    await choose({ wishes: all({ mail: "at_once" }) });
    expect(await dues()).toEqual([{ due_at: later(1) }]);
    await choose({ wishes: all({ mail: "never" }) });
    expect(await dues()).toEqual([]);
  });

  test("a pause holds everything back until the first digest after it, and rings nowhere", async () => {
    const person = await aReader({
      wishes: all({ mail: "at_once", push: true }),
      pausedUntil: "2031-01-20",
    });
    await tell(person);
    expect(await dues()).toEqual([{ due_at: new Date("2031-01-20T07:00:00Z") }]);
    expect(await deliver(new Date("2031-01-20T07:02:00Z"))).toMatchObject([{ way: "digest" }]);
  });

  test("a day that is over pauses nothing, and what does not exist is refused", async () => {
    const person = await aReader({ pausedUntil: "2020-01-01" });
    expect((await wishesOf(person.id)).pausedUntil).toBeNull();
    for (const wish of [{ timeZone: "Mars/Olympus" }, { pausedUntil: "2031-02-30" }])
      await expect(changeWishes(person, { ...own, ...wish })).rejects.toMatchObject({
        kind: "invalid",
      });
  });

  test("what is left as usual goes with the organisation; what was chosen stays", async () => {
    const person = await aPerson();
    const admin = await aPerson({ admin: true });
    const wishes = wishedKinds.map((kind) => ({ kind, ...usualWishes[kind] }));
    const chosen = wishes.map((wish) =>
      wish.kind === "mention" ? { ...wish, mail: "weekly" as const } : wish,
    );
    await changeWishes(person, { ...own, wishes: chosen, times: usualTimes });
    const usual = wishes.map((wish) => ({ ...wish, mail: "never" as const }));
    const { revision } = await usualNow();
    await changeUsual(admin, { wishes: usual, times: { ...usualTimes, digestHour: 17 }, revision });
    const now = await wishesOf(person.id);
    expect(now.wishes.mention.mail).toBe("weekly");
    expect(now.wishes["idea-new"].mail).toBe("never");
    expect(now.times.digestHour).toBe(17);
    await forgetWishes(person);
    expect((await wishesOf(person.id)).wishes.mention.mail).toBe("never");
  });

  test("of two administrators at once the second is told, and others are refused", async () => {
    const [one, two, staff] = [
      await aPerson({ admin: true }),
      await aPerson({ admin: true }),
      await aPerson(),
    ];
    const usual = {
      wishes: all({ mail: "daily" }),
      times: usualTimes,
      revision: (await usualNow()).revision,
    };
    const outcomes = await Promise.allSettled([changeUsual(one, usual), changeUsual(two, usual)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(changeUsual(staff, usual)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
