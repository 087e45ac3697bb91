import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { ask } from "#tests/support/app.ts";
import { aPerson, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { startServer, type Server } from "#tests/support/server.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import { openLive, type LiveBrowser } from "./support/live-browser.ts";
import { openJobs } from "./support/load.ts";
import { useOneDatabase } from "./support/own-database.ts";
import { anInvitation } from "./support/world.ts";

const database = useOneDatabase();
const password = "several-quiet-otters-wander";

let nodeA: Server;
let nodeB: Server;
let people: Actor[];
let idea: { readonly id: string };
let onA: LiveBrowser;
let onB: LiveBrowser;
let release: () => Promise<void>;

beforeAll(async () => {
  await anOrganisation();
  people = await Promise.all([aPerson(), aPerson(), aPerson()]);
  idea = await anIdea();
  nodeA = await startServer({ databaseUrl: database.url });
  // A job that node A begins and cannot finish, because the table it writes to is held.
  release = await holdInboxes();
  await ask(nodeA.url, `/welcome/${await anInvitation(await aPerson())}`, { form: { password } });
  await vi.waitUntil(async () => (await heldJobs()) === 1, { timeout: 10_000 });
  nodeB = await startServer({ databaseUrl: database.url });
  [onA, onB] = (await Promise.all(
    [nodeA, nodeB].map(async ({ url }, number) =>
      openLive(url, { cookie: await signInAs(somebody(number)) }),
    ),
  )) as [LiveBrowser, LiveBrowser];
});
afterAll(async () => {
  for (const browser of [onA, onB]) browser.close();
  await Promise.all([nodeA.stop(), nodeB.stop()]);
});

test("a vote on one node reaches a browser on the other in well under a second", async () => {
  await onB.watch(`idea:${idea.id}`);
  const began = performance.now();
  await ask(nodeA.url, `/api/ideas/${idea.id}/vote`, {
    as: somebody(0),
    method: "PUT",
    json: { vote: true },
  });
  const { at } = await onB.hears("votes", ({ votes }) => votes === 1);
  expect(at - began, `it took ${(at - began).toFixed()} ms from the request`).toBeLessThan(2_000);
});

test("so does a comment, whole, and an idea's new text", async () => {
  const began = performance.now();
  await ask(nodeA.url, `/ideas/${idea.id}/comments`, {
    as: somebody(0),
    form: { source: "Across **nodes**" },
  });
  const { delta, at } = await onB.hears("comment");
  expect(delta.comment.html).toContain("<strong>nodes</strong>");
  expect(at - began, `it took ${(at - began).toFixed()} ms from the request`).toBeLessThan(2_000);
});

test("who is there is summed over the nodes", async () => {
  await onA.watch(`idea:${idea.id}`);
  await onB.hears("presence", (delta) => delta.people === 2);
  await onA.hears("presence", (delta) => delta.people === 2);
});

test("a node that is killed leaves its job to the other within a minute, and its people are no longer counted", async () => {
  const killed = performance.now();
  await nodeA.kill();
  await endBackendsOf("insert into");
  await release();

  const answer = await ask(nodeB.url, `/api/ideas/${idea.id}/vote`, {
    as: somebody(2),
    method: "PUT",
    json: { vote: true },
  });
  expect(answer.status).toBe(200);
  const { at } = await onB.hears("votes", ({ votes }) => votes === 2);
  expect(at - killed, "people on the other node go on meanwhile").toBeLessThan(5_000);

  await onB.hears("presence", (delta) => delta.people === 1 && wasTwo(), 45_000);
  await expect.poll(() => openJobs(database.pool), { timeout: 60_000, interval: 250 }).toBe(0);
  const { rows } = await database.pool.query("select kind from notification order by kind");
  expect(rows, "done once").toEqual([{ kind: "comment-on-mine" }, { kind: "welcome" }]);
  const took = performance.now() - killed;
  expect(took, `it took ${(took / 1000).toFixed()} s`).toBeLessThan(60_000);
}, 90_000);

function somebody(number: number): Actor {
  const person = people[number];
  if (!person) throw new Error(`There is no person ${String(number)}.`);
  return person;
}

/** Presence said "two" before its latest word. */
function wasTwo(): boolean {
  const said = onB.heard.flatMap(({ delta }) => (delta.kind === "presence" ? [delta.people] : []));
  return said.includes(2) && said.at(-1) === 1;
}

async function heldJobs(): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    "select count(*)::int as count from graphile_worker._private_jobs where locked_by is not null",
  );
  return rows[0]?.count ?? 0;
}

async function holdInboxes(): Promise<() => Promise<void>> {
  const connection = await database.pool.connect();
  await connection.query("begin");
  await connection.query("lock table notification in exclusive mode");
  return async () => {
    await connection.query("rollback");
    connection.release();
  };
}

/** What a dead node had begun must not be finished by the database. */
async function endBackendsOf(statement: string): Promise<void> {
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and query ilike '%' || $1 || '%'`,
    [statement],
  );
}
