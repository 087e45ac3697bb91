import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { moveLog } from "#app/features/challenges/states/move-log.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { ask } from "#tests/support/app.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { aChallenge, aSubmission, type BuiltChallenge } from "#tests/support/challenge-builders.ts";
import { startServer, type Server } from "#tests/support/server.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import { useOneDatabase } from "./support/own-database.ts";

const database = useOneDatabase();
const entrants = 200;
const clocks = 6;

let nodes: readonly [Server, Server];

beforeAll(async () => {
  await anOrganisation();
  const env = { GROUNDSWELL_NO_RATE_LIMITS: "1" };
  const start = () => startServer({ databaseUrl: database.url, env });
  nodes = await Promise.all([start(), start()]);
}, 120_000);
afterAll(() => Promise.all(nodes.map((node) => node.stop())));

interface Draft {
  readonly id: string;
  readonly cookie: string;
  readonly node: Server;
}

/** Somebody with a whole draft and a browser on one of the two nodes. */
async function aDraft(challenge: BuiltChallenge, unit: { id: string }, n: number): Promise<Draft> {
  const { id, lead } = await aSubmission(challenge, {
    by: await aPerson({ unit }),
    state: "draft",
  });
  return { id, cookie: await signInAs(lead), node: nodes[n % 2 === 0 ? 0 : 1] };
}

/** What a node answers to the form's last button, and between which moments of the database's clock. */
async function submitted({ id, cookie, node }: Draft, databaseIsAhead: number) {
  const form = {
    ...{ receiptId: newId(), textVersion: "0", termsVersion: "1", accepts: "on" },
    ...{ title: "One form for every counter", brief: "Asked once.", description: "Looked up." },
    isNameless: "on",
  };
  const sentAt = Date.now() + databaseIsAhead;
  const answer = await ask(node.url, `/submissions/${id}/edit`, {
    form,
    headers: { Cookie: cookie },
  });
  const text = await answer.text();
  return { id, status: answer.status, text, sentAt, answeredAt: Date.now() + databaseIsAhead };
}

async function databaseAhead(): Promise<number> {
  const began = Date.now();
  const [row] = await sql<{ at: Date }>("select clock_timestamp() as at");
  return (row?.at.getTime() ?? 0) - (began + Date.now()) / 2;
}

/** Closes its only phase in so many milliseconds, for which the clocks of both nodes are woken, several times. */
async function closesIn({ id }: BuiltChallenge, milliseconds: number): Promise<Date> {
  const [row] = await sql<{ endsAt: Date }>(
    `with phase as (
       update challenge_phase
       set ends_at = date_trunc('milliseconds', clock_timestamp()) + $2 * interval '1 millisecond'
       where challenge_id = $1 returning ends_at)
     update challenge set next_step_at = phase.ends_at from phase where id = $1
     returning phase.ends_at as "endsAt"`,
    [id, milliseconds],
  );
  if (!row) throw new Error("The challenge has no phase.");
  await sql(
    `select graphile_worker.add_job('move-challenge', json_build_object('challengeId', $1::text), job_key => $1::text || n,
       run_at => $3::timestamptz - interval '2 seconds')
     from generate_series(1, $2) n`,
    [id, clocks, row.endsAt],
  );
  return row.endsAt;
}

async function openClocks(): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'move-challenge'
       and j.run_at <= now()`,
  );
  return row?.count ?? 0;
}

test("of two hundred that race the closing second over two servers, exactly those before it are taken, and the phase ends once", async () => {
  const unit = await aUnit();
  const warmer = await aChallenge({ state: "open" });
  const challenge = await aChallenge({ state: "open" });
  const ahead = await databaseAhead();
  // Code runs many times slower until it has been run: nobody's first request is the one that counts here.
  let pace = 0;
  for (let n = 0; n < 8; n++) {
    const { status, sentAt, answeredAt } = await submitted(await aDraft(warmer, unit, n), ahead);
    expect(status).toBe(302);
    pace = answeredAt - sentAt;
  }
  // As close upon each other as the machine can take them, half of them before the end.
  const apart = Math.max(10, pace);
  const before = (entrants / 2) * apart;
  const drafts: Draft[] = [];
  for (let n = 0; n < entrants; n++) drafts.push(await aDraft(challenge, unit, n));

  const endsAt = await closesIn(challenge, before + 1_500);
  const began = endsAt.getTime() - ahead - before;
  const answers = await Promise.all(
    drafts.map(async (draft, n) => {
      await pause(Math.max(0, began + n * apart - Date.now()));
      return submitted(draft, ahead);
    }),
  );

  const taken = await db().submission.findMany({
    where: { challengeId: challenge.id, state: "submitted" },
  });
  const takenIds = new Set(taken.map(({ id }) => id));
  for (const { submittedAt } of taken)
    expect(submittedAt?.getTime()).toBeLessThan(endsAt.getTime());
  for (const { id, status, text, sentAt, answeredAt } of answers) {
    expect(status, "who was told that it is in, is in").toBe(takenIds.has(id) ? 302 : 409);
    if (status === 409) expect(text).toContain("This phase has closed");
    // What the clocks of this test and of the database say to the same moment may differ by a little.
    if (answeredAt < endsAt.getTime() - 20) expect(status, "answered before the end").toBe(302);
    if (sentAt > endsAt.getTime() + 20) expect(status, "sent after the end").toBe(409);
  }
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.length).toBeLessThan(entrants);
  const receipts = { submission: { challengeId: challenge.id } };
  expect(await db().entryReceipt.count({ where: receipts })).toBe(taken.length);

  await expect.poll(openClocks, { timeout: 20_000 }).toBe(0);
  const log = await moveLog(challenge.id);
  expect(log.map(({ from, to, at }) => ({ from, to, at }))).toEqual([
    { from: "open", to: "judging", at: endsAt.toISOString() },
  ]);
  const { state, stateVersion } = await db().challenge.findUniqueOrThrow({
    where: { id: challenge.id },
  });
  expect({ state, stateVersion }).toEqual({ state: "judging", stateVersion: 1 });
  const moved = { kind: "challenge.moved", subjectId: challenge.id };
  expect(await db().domainEvent.count({ where: moved })).toBe(1);
  for (const { logged } of nodes) expect(logged).toEqual([]);
}, 120_000);
