import { expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { admitLate } from "#app/features/challenges/entering/admit-late.server.ts";
import { startSubmission } from "#app/features/challenges/entering/start-submission.server.ts";
import { submitEntry } from "#app/features/challenges/entering/submit-entry.server.ts";
import { openDatabase } from "#app/platform/database.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { aChallenge, aJudge, type BuiltChallenge } from "#tests/support/challenge-builders.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";
import { anEntrySent } from "#tests/support/entry-builder.ts";
import { saying } from "#tests/support/refusals.ts";

const database = useDatabase();

async function aDraft(challenge: BuiltChallenge, by: Actor) {
  const id = newId();
  await startSubmission(by, challenge.id, { id });
  return { id, by, sent: await anEntrySent(id) };
}

/** Ends the first phase so many milliseconds from now, by the database's clock. */
async function endsIn(challenge: BuiltChallenge, milliseconds: number): Promise<Date> {
  const [row] = await sql<{ endsAt: Date }>(
    `update challenge_phase set ends_at = date_trunc('milliseconds', clock_timestamp()) + $2 * interval '1 millisecond'
     where challenge_id = $1 returning ends_at as "endsAt"`,
    [challenge.id, milliseconds],
  );
  if (!row) throw new Error("The challenge has no phase.");
  return row.endsAt;
}

test("of two hundred that race the closing second, on two nodes, exactly those before it are taken", async () => {
  const challenge = await aChallenge({ state: "open" });
  const unit = await aUnit();
  const drafts = [];
  for (let n = 0; n < 200; n += 1) drafts.push(await aDraft(challenge, await aPerson({ unit })));
  // Another node: a pool and a client of its own on the same database.
  const other = openDatabase(database.url, 10);
  const here = registry();
  try {
    const endsAt = await endsIn(challenge, 1_000);
    const began = Date.now();
    const ended = await Promise.allSettled(
      drafts.map(async ({ id, by, sent }, n) => {
        await new Promise((resolve) => setTimeout(resolve, n * 8 - (Date.now() - began)));
        const isHere = n % 2 === 0;
        recompose(isHere ? here : { ...here, pool: other.pool, prisma: other.prisma });
        await submitEntry(by, id, sent);
      }),
    );
    recompose(here);
    const taken = await db().submission.findMany({ where: { state: "submitted" } });
    const takenIds = new Set(taken.map(({ id }) => id));
    drafts.forEach(({ id }, n) => {
      const answer = ended[n];
      expect(answer?.status === "fulfilled", "who was told that it is in, is in").toBe(
        takenIds.has(id),
      );
      if (answer?.status === "rejected") expect(answer.reason).toEqual(saying("entering.closed"));
    });
    for (const { submittedAt } of taken)
      expect(submittedAt?.getTime()).toBeLessThan(endsAt.getTime());
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(200);
    expect(await db().entryReceipt.count()).toBe(taken.length);
  } finally {
    recompose(here);
    await other.close();
  }
}, 60_000);

test("whoever waits for the challenge beyond the end of its phase is too late, and an extension counts at once", async () => {
  const challenge = await aChallenge({ state: "open" });
  const draft = await aDraft(challenge, await aPerson());
  const holder = await database.pool.connect();
  try {
    await holder.query("begin");
    await holder.query("select from challenge where id = $1 for no key update", [challenge.id]);
    await endsIn(challenge, 150);
    const submitting = submitEntry(draft.by, draft.id, draft.sent);
    const refused = expect(submitting).rejects.toThrow(saying("entering.closed"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await holder.query("commit");
    await refused;
    await endsIn(challenge, 60_000);
    await submitEntry(draft.by, draft.id, draft.sent);
  } finally {
    holder.release();
  }
});

test("a sponsor admits somebody late, once, with a reason; a judge never does", async () => {
  const challenge = await aChallenge({ state: "open" });
  const ada = await aPerson();
  const draft = await aDraft(challenge, ada);
  const [phase] = challenge.phases;
  if (!phase) throw new Error("The challenge has no phase.");
  const admission = { phaseId: phase.id, personId: ada.id, reason: "The network was down." };
  await expect(admitLate(challenge.sponsor, challenge.id, admission)).rejects.toThrow(
    saying("entering.stillOpen"),
  );
  await endsIn(challenge, -1);
  await expect(submitEntry(ada, draft.id, draft.sent)).rejects.toThrow(saying("entering.closed"));
  const others = [await aPerson({ role: "leader" }), await aJudge(challenge), ada];
  for (const other of others)
    await expect(admitLate(other, challenge.id, admission)).rejects.toThrow(
      saying("entering.refusedLate"),
    );
  await admitLate(challenge.sponsor, challenge.id, admission);
  await submitEntry(ada, draft.id, draft.sent);
  expect(await db().entryReceipt.findFirst()).toMatchObject({ isLate: true });
  expect(await db().lateAdmission.findFirst()).toMatchObject({ usedForId: draft.id });
});

test("an admission runs out", async () => {
  const challenge = await aChallenge({ state: "open" });
  const ada = await aPerson();
  const draft = await aDraft(challenge, ada);
  await endsIn(challenge, -1);
  const phaseId = challenge.phases[0]?.id ?? "";
  await admitLate(challenge.sponsor, challenge.id, { phaseId, personId: ada.id, reason: "Down." });
  await sql("update late_admission set until = now() - interval '1 second'");
  await expect(submitEntry(ada, draft.id, draft.sent)).rejects.toThrow(saying("entering.closed"));
});
