import { afterEach, describe, expect, test, vi } from "vitest";
import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { startWorker } from "#server/worker.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const running: Awaited<ReturnType<typeof startWorker>>[] = [];

async function work(): Promise<void> {
  running.push(await startWorker(database.pool));
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
});

/** Somebody joins, which is followed by a welcome; returns the id of that person. */
async function join(): Promise<string> {
  const { id } = await aPerson();
  await transact(system, ({ record }) => {
    record({ kind: "person.joined", subject: { kind: "person", id }, data: {} });
    return Promise.resolve();
  });
  return id;
}

/** As if another process had taken all jobs, and was last heard of so many seconds ago; never, when null. */
async function lockedBy(worker: string, secondsAgo: number | null): Promise<void> {
  await sql(
    "update graphile_worker._private_jobs set locked_by = $1, attempts = 1, locked_at = now() - make_interval(secs => $2)",
    [worker, secondsAgo ?? 60],
  );
  await sql("update graphile_worker._private_job_queues set locked_by = null");
  if (secondsAgo !== null)
    await sql("insert into node_heartbeat values ($1, now() - make_interval(secs => $2))", [
      worker,
      secondsAgo,
    ]);
}

const welcomed = async () => (await sql("select person_id from notification")).length;

describe("the worker", () => {
  test("does what follows from an event, and its job is gone", async () => {
    await work();
    await join();
    await vi.waitUntil(async () => (await welcomed()) === 1, 10_000);
    await vi.waitUntil(
      async () => (await sql("select 1 from graphile_worker.jobs")).length === 0,
      10_000,
    );
  });

  test("says alive in the name under which its jobs are locked, so nobody takes them from it", async () => {
    await work();
    const holder = await database.pool.connect();
    try {
      await holder.query("begin");
      await holder.query("lock table notification in access exclusive mode");
      await join();
      const locked = "select locked_by from graphile_worker.jobs where locked_by is not null";
      await vi.waitUntil(async () => (await sql(locked)).length === 1, 10_000);
      expect(
        await sql(`${locked} and locked_by not in (select node_id from node_heartbeat)`),
      ).toEqual([]);
    } finally {
      await holder.query("rollback");
      holder.release();
    }
    await vi.waitUntil(async () => (await welcomed()) === 1, 10_000);
  });

  test("takes over the jobs of a process that has fallen silent", async () => {
    await join();
    await lockedBy("worker-that-died", 40);
    await work();
    await vi.waitUntil(async () => (await welcomed()) === 1, 10_000);
    expect(await sql("select 1 from node_heartbeat where node_id = 'worker-that-died'")).toEqual(
      [],
    );
  });

  test("takes over the jobs of a process that died before it was ever heard of", async () => {
    await join();
    await lockedBy("worker-unheard-of", null);
    await work();
    await vi.waitUntil(async () => (await welcomed()) === 1, 10_000);
  });

  test("leaves the jobs of a living process alone", async () => {
    await join();
    await lockedBy("worker-alive", 5);
    await work();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await welcomed()).toBe(0);
    expect(await sql("select locked_by from graphile_worker.jobs")).toEqual([
      { locked_by: "worker-alive" },
    ]);
  });

  test("says that it is alive while it runs, and takes its word back when it ends", async () => {
    await work();
    expect(
      (await sql("select 1 from node_heartbeat where beat_at > now() - interval '5 s'")).length,
    ).toBeGreaterThan(0);
    await Promise.all(running.splice(0).map((worker) => worker.stop()));
    expect(await sql("select 1 from node_heartbeat")).toEqual([]);
  });

  test("passes over the job of an event that is no more, or that never was one", async () => {
    for (const payload of [{ eventId: newId() }, { eventId: "x" }, {}, [], "x"])
      await sql("select graphile_worker.add_job('react', $1::json)", [JSON.stringify(payload)]);
    await work();
    await vi.waitUntil(
      async () => (await sql("select 1 from graphile_worker.jobs")).length === 0,
      10_000,
    );
    expect(await welcomed()).toBe(0);
  });
});
