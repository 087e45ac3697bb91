import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { enterInDemo } from "#prisma/seed/chapter-entries.ts";
import { demoOrganisation } from "#prisma/seed/demo/demo.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

test("the demo enters a few submissions wherever it finds a challenge, once, and nothing where there is none", async () => {
  const demo = demoOrganisation(new Date());
  await enterInDemo(demo);
  expect(await db().submission.count()).toBe(0);
  const unit = await aUnit();
  for (let n = 0; n < 12; n += 1) await aPerson({ unit });
  for (const state of ["open", "judging", "announced", "draft"] as const)
    await aChallenge({ state });
  await enterInDemo(demo);
  await enterInDemo(demo);
  expect(await db().submission.count({ where: { state: "submitted" } })).toBe(12);
  expect(await db().entryReceipt.count()).toBe(12);
  const [late] = await db().submission.findMany({ orderBy: { submittedAt: "desc" }, take: 1 });
  expect(late?.submittedAt?.getTime()).toBeLessThan(demo.now.getTime());
});
