import { expect, test } from "vitest";
import { ask } from "#tests/support/app.ts";
import { aPerson, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { startServer } from "#tests/support/server.ts";
import { closing, openLive } from "./support/live-browser.ts";
import { signInAs } from "#tests/support/sign-in.ts";

const database = useDatabase();

test("asked to stop, the server finishes what it has begun, tells its sockets, and ends well", async () => {
  await anOrganisation();
  const idea = await anIdea();
  const person = await aPerson();
  const server = await startServer({ databaseUrl: database.url });
  const live = await openLive(server.url, { cookie: await signInAs(person) });
  const reasons: string[] = [];
  live.socket.on("disconnect", (reason) => reasons.push(reason));

  // The request is under way for as long as somebody else holds the idea's row.
  const holder = await database.pool.connect();
  await holder.query("begin");
  await holder.query("select from idea where id = $1 for update", [idea.id]);
  const vote = ask(server.url, `/api/ideas/${idea.id}/vote`, {
    as: person,
    method: "PUT",
    json: { vote: true },
  });
  await expect.poll(isWaited, { timeout: 5_000 }).toBe(true);
  const stopped = server.stop();
  await closing(live);
  expect(reasons, "a browser that is told comes back by itself").toEqual(["io server disconnect"]);
  await expect(fetch(new URL("/healthz", server.url)), "nobody new is let in").rejects.toThrow();
  await holder.query("commit");
  holder.release();

  const answer = await vote;
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ voted: true, votes: 1 });
  expect(await stopped).toBe(0);
  expect(await database.prisma.vote.count()).toBe(1);
  const { rows } = await database.pool.query("select from node_heartbeat");
  expect(rows, "it is not waited for").toEqual([]);
});

test("asked a second time, it ends at once", async () => {
  const server = await startServer({ databaseUrl: database.url });
  const holder = await database.pool.connect();
  const first = server.stop();
  process.kill(server.pid, "SIGTERM");
  expect([0, 1]).toContain(await first);
  holder.release();
});

async function isWaited(): Promise<boolean> {
  const { rows } = await database.pool.query<{ waits: boolean }>(
    `select exists (select from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock') as waits`,
  );
  return rows[0]?.waits ?? false;
}
