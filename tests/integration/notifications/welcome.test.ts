import { describe, expect, test } from "vitest";
import { system, type Actor } from "#app/core/actor.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
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
      { kind: "welcome", latestAt: at.toISOString(), unread: true },
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
