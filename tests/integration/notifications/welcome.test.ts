import { describe, expect, test } from "vitest";
import { system, type Actor } from "#app/core/actor.ts";
import { inbox, unreadCount } from "#app/features/notifications/notification.queries.server.ts";
import { notifyPerson } from "#app/features/notifications/notify-person.server.ts";
import { readInbox } from "#app/features/notifications/read-inbox.server.ts";
import { newId } from "#app/core/ids.ts";
import { parseCursor } from "#app/core/page.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

/** Somebody joins; returns the payload of the job that follows. */
async function join(person: Actor, at?: Date): Promise<unknown> {
  await under(at ? { now: at } : {}, () =>
    transact(system, ({ record }) => {
      record({ kind: "person.joined", subject: { kind: "person", id: person.id }, data: {} });
      return Promise.resolve();
    }),
  );
  const [job] = await sql<{ payload: unknown }>(
    "select payload from graphile_worker._private_jobs order by id desc limit 1",
  );
  return job?.payload;
}

describe("somebody who joins", () => {
  test("is welcomed once, in their own inbox, dated when they joined", async () => {
    const [person, other, at] = [
      await aPerson(),
      await aPerson(),
      new Date("2031-01-02T03:04:05Z"),
    ];
    await react(await join(person, at));
    expect((await inbox(person, null)).lines).toMatchObject([
      { kind: "welcome", createdAt: at.toISOString(), unread: true },
    ]);
    expect((await inbox(other, null)).lines).toEqual([]);
    expect(database.published).toEqual([
      { room: `person:${person.id}`, delta: { kind: "inbox", unread: 1 } },
    ]);
  });

  test("is welcomed once though the job runs three times, and is told once", async () => {
    const person = await aPerson();
    const job = await join(person);
    for (let run = 0; run < 3; run++) await react(job);
    expect((await inbox(person, null)).lines).toHaveLength(1);
    expect(database.published).toHaveLength(1);
  });

  test("is welcomed once though the job runs five times at once", async () => {
    const person = await aPerson();
    const job = await join(person);
    await Promise.all(Array.from({ length: 5 }, () => react(job)));
    expect((await inbox(person, null)).lines).toHaveLength(1);
    expect(database.published).toHaveLength(1);
  });
});

describe("the inbox", () => {
  const tell = (person: Actor, at = new Date("2031-01-01T00:00:00Z")) =>
    notifyPerson({ personId: person.id, kind: "welcome", eventId: newId(), data: {}, at });

  test("counts what has not been read, up to a hundred", async () => {
    const person = await aPerson();
    expect(await unreadCount(person)).toBe(0);
    await tell(person);
    await tell(person);
    expect(await unreadCount(person)).toBe(2);
    expect(database.published.map(({ delta }) => delta)).toEqual([
      { kind: "inbox", unread: 1 },
      { kind: "inbox", unread: 2 },
    ]);
    await sql(
      `insert into notification (id, person_id, event_id, kind, data, created_at)
       select gen_random_uuid(), $1, gen_random_uuid(), 'welcome', '{}', now() from generate_series(1, 120)`,
      [person.id],
    );
    expect(await unreadCount(person)).toBe(100);
  });

  test("is read page by page, each line once, newest first", async () => {
    const person = await aPerson();
    await sql(
      `insert into notification (id, person_id, event_id, kind, data, created_at)
       select gen_random_uuid(), $1, gen_random_uuid(), 'welcome', '{}',
         timestamptz '2031-01-01T00:00:00Z' + (n / 3) * interval '7 microseconds'
       from generate_series(1, 120) n`,
      [person.id],
    );
    const ids = await sql<{ id: string }>(
      "select id from notification order by created_at desc, id desc",
    );
    const first = await inbox(person, null);
    const second = await inbox(person, parseCursor(first.next));
    const third = await inbox(person, parseCursor(second.next));
    const pages = [first, second, third].map(({ lines }) => lines.map(({ id }) => id));
    expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
    expect(pages.flat()).toEqual(ids.map(({ id }) => id));
    expect(third.next).toBeNull();
  });

  test("is read by its owner for themselves, as far as it had arrived", async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    await tell(person);
    await tell(other);
    await tell(person, new Date("2999-01-01T00:00:00Z"));
    await under({ now: new Date("2031-02-01T00:00:00Z") }, () => readInbox(person));
    await under({ now: new Date("2031-03-01T00:00:00Z") }, () => readInbox(person));
    expect(await unreadCount(person)).toBe(1);
    expect(await unreadCount(other)).toBe(1);
    expect(
      await sql("select distinct read_at from notification where read_at is not null"),
    ).toEqual([{ read_at: new Date("2031-02-01T00:00:00Z") }]);
  });
});
