import { describe, expect, test, vi } from "vitest";
import { system } from "#app/core/actor.ts";
import type { NewEvent } from "#app/core/event.ts";
import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { publish } from "#app/platform/live.server.ts";
import { givenTime, transact, under, type Transaction } from "#app/platform/transact.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

/** An event that has a signal and touches no other row. */
function edited(id: string): NewEvent<"idea.edited"> {
  return {
    kind: "idea.edited",
    subject: { kind: "idea", id },
    data: { versionId: newId(), revision: 2, textVersion: 2 },
  };
}

async function written() {
  const [row] = await sql<Record<string, number>>(
    `select (select count(*)::int from unit) as units, (select count(*)::int from domain_event) as events,
       (select count(*)::int from graphile_worker.jobs) as jobs`,
  );
  return row;
}

function addUnit({ tx }: Transaction) {
  return tx.unit.create({ data: { id: newId(), name: "New" } });
}

describe("a transaction", () => {
  test("makes row, event and job visible together, with actor, subject and time", async () => {
    const actor = await aPerson();
    const before = await written();
    const id = newId();
    const now = await transact(actor, async (transaction) => {
      await addUnit(transaction);
      transaction.record(edited(id));
      transaction.record(edited(id));
      expect(await written()).toEqual(before);
      return transaction.now;
    });
    expect(await written()).toEqual({ units: Number(before?.["units"]) + 1, events: 2, jobs: 2 });
    const [event] = await database.prisma.domainEvent.findMany();
    expect(event).toMatchObject({
      kind: "idea.edited",
      actorId: actor.id,
      subjectKind: "idea",
      subjectId: id,
      at: now,
    });
  });

  test("that fails leaves neither row nor event nor job, and says nothing to any room", async () => {
    await expect(
      transact(system, async (transaction) => {
        await addUnit(transaction);
        transaction.record(edited(newId()));
        throw conflict("composing.frozen");
      }),
    ).rejects.toMatchObject({ kind: "conflict" });
    expect(await written()).toEqual({ units: 0, events: 0, jobs: 0 });
    expect(database.published).toEqual([]);
  });

  test("whose job cannot be queued is undone as a whole", async () => {
    await sql(
      "alter table graphile_worker._private_jobs add constraint refuse check (attempts < 0) not valid",
    );
    try {
      await expect(
        transact(system, async (transaction) => {
          await addUnit(transaction);
          transaction.record(edited(newId()));
        }),
      ).rejects.toThrow("refuse");
    } finally {
      await sql("alter table graphile_worker._private_jobs drop constraint refuse");
    }
    expect(await written()).toEqual({ units: 0, events: 0, jobs: 0 });
    expect(database.published).toEqual([]);
  });

  test("sends its signals after commit, when everybody can see what they tell of", async () => {
    const seen: unknown[] = [];
    recompose({
      signalsOf: async () => {
        seen.push(await written());
        return [{ room: rooms.feed, delta: { kind: "presence", people: 1 } }];
      },
    });
    await transact(system, async (transaction) => {
      await addUnit(transaction);
      transaction.record(edited(newId()));
      expect(seen).toEqual([]);
    });
    await vi.waitUntil(() => database.published.length === 1);
    expect(seen).toEqual([{ units: 1, events: 1, jobs: 1 }]);
  });

  test("has happened even when its signal cannot be made; the log says so", async () => {
    recompose({ signalsOf: () => Promise.reject(new Error("no signal")) });
    await transact(system, ({ record }) => {
      record(edited(newId()));
      return Promise.resolve();
    });
    await vi.waitUntil(() => database.logged.length === 1);
    expect(database.logged.splice(0)[0]).toContain("a signal could not be made");
    expect(await written()).toMatchObject({ events: 1 });
  });

  test("of the product itself has no actor", async () => {
    await transact(system, ({ record }) => {
      record(edited(newId()));
      return Promise.resolve();
    });
    expect((await database.prisma.domainEvent.findFirstOrThrow()).actorId).toBeNull();
  });
});

describe("the time of a transaction", () => {
  test("is the database's, read once", async () => {
    await transact(system, async ({ now, sql: run }) => {
      const [row] = await run<{ same: boolean; later: boolean }>(
        "select date_trunc('milliseconds', now()) = $1 as same, clock_timestamp() > now() as later",
        [now],
      );
      expect(row).toEqual({ same: true, later: true });
    });
  });

  test("can be set, also for what is called from within, and only there", async () => {
    const at = new Date("2031-05-06T07:08:09.123Z");
    await under({ now: at }, async () => {
      await under({ quiet: true }, async () => {
        expect(givenTime()).toEqual(at);
        await transact(system, ({ now, record }) => {
          expect(now).toEqual(at);
          record(edited(newId()));
          return Promise.resolve();
        });
      });
    });
    expect(givenTime()).toBeNull();
    expect((await database.prisma.domainEvent.findFirstOrThrow()).at).toEqual(at);
  });
});

test("quietly, events are kept but nothing follows from them", async () => {
  await under({ quiet: true }, async () => {
    await transact(system, ({ record }) => {
      record(edited(newId()));
      return Promise.resolve();
    });
    publish([{ room: rooms.feed, delta: { kind: "presence", people: 1 } }]);
  });
  expect(await written()).toEqual({ units: 0, events: 1, jobs: 0 });
  expect(database.published).toEqual([]);
});

describe("Prisma and raw SQL", () => {
  test("see each other's rows before they are committed", async () => {
    await transact(system, async (transaction) => {
      const { id } = await addUnit(transaction);
      expect(await transaction.sql("select name from unit where id = $1", [id])).toEqual([
        { name: "New" },
      ]);
      await transaction.sql("update unit set name = 'Renamed' where id = $1", [id]);
      expect(await transaction.tx.unit.findFirst({ where: { id } })).toMatchObject({
        name: "Renamed",
      });
      expect(await db().unit.count()).toBe(0);
    });
    expect(await db().unit.count()).toBe(1);
  });

  test("are undone together", async () => {
    const unit = await aUnit({ name: "Before" });
    await transact(system, async (transaction) => {
      await addUnit(transaction);
      await transaction.sql("update unit set name = 'After' where id = $1", [unit.id]);
      throw conflict("composing.frozen");
    }).catch(() => undefined);
    expect(await sql("select name from unit")).toEqual([{ name: "Before" }]);
  });

  test("of many transactions at once stay apart, more of them than there are connections", async () => {
    const seen = await Promise.all(
      Array.from({ length: 30 }, (_, number) =>
        transact(system, async ({ tx, sql: run }) => {
          const { id } = await tx.unit.create({ data: { id: newId(), name: String(number) } });
          const [row] = await run<{ same: boolean }>(
            "select xmin::text::bigint = pg_current_xact_id()::text::bigint % 4294967296 as same from unit where id = $1",
            [id],
          );
          return row?.same;
        }),
      ),
    );
    expect(new Set(seen)).toEqual(new Set([true]));
    expect(await db().unit.count()).toBe(30);
  });

  test("write nothing any more once a transaction has taken too long", async () => {
    let late: unknown;
    await under({ patience: 100 }, async () => {
      await expect(
        transact(system, async (transaction) => {
          await addUnit(transaction);
          await new Promise((resolve) => setTimeout(resolve, 400));
          late = await transaction
            .sql("insert into unit (id, name) values ($1, 'Late')", [newId()])
            .catch((error: unknown) => error);
          throw late instanceof Error ? late : new Error("it was written");
        }),
      ).rejects.toThrow();
    });
    expect(late).toMatchObject({
      message: expect.stringContaining("The transaction is over") as unknown,
    });
    expect(await written()).toEqual({ units: 0, events: 0, jobs: 0 });
  });

  test("of a transaction that is over refuse, though its connection serves another", async () => {
    let kept: Transaction | undefined;
    await transact(system, (transaction) => {
      kept = transaction;
      return Promise.resolve();
    });
    await expect(kept?.sql("select 1")).rejects.toThrow("The transaction is over");
  });
});

describe("what has happened", () => {
  test.each([
    ["changed", "update domain_event set kind = 'idea.submitted'"],
    ["taken back", "delete from domain_event"],
  ])("cannot be %s", async (_, statement) => {
    await transact(system, ({ record }) => {
      record(edited(newId()));
      return Promise.resolve();
    });
    await expect(sql(statement)).rejects.toThrow("append-only");
    expect(await sql("select kind from domain_event")).toEqual([{ kind: "idea.edited" }]);
  });

  test.each(["update vote_change set delta = -delta", "delete from vote_change"])(
    "to votes neither (%s)",
    async (statement) => {
      const { id } = await aPerson();
      await sql(
        "insert into vote_change (idea_id, person_id, unit_id, delta) select $1, $1, $1, 1",
        [id],
      );
      await expect(sql(statement)).rejects.toThrow("append-only");
    },
  );
});
