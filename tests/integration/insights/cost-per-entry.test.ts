import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { alertReader } from "#app/reactions/alert-reader.server.ts";
import { challengeFigures } from "#app/features/insights/figures/challenges.queries.server.ts";
import { before, spanOf, stepsOf } from "#app/features/insights/periods/period.ts";
import { readSheet } from "#app/features/insights/view/read-sheet.server.ts";
import { readTrends, trendPeriod } from "#app/features/insights/view/trend.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/test-registry.ts";
import { allFacts } from "./oracle/facts.ts";
import { costOfEntries } from "./oracle/of-challenges.ts";

const database = useDatabase();

const month = { grain: "month", count: 1, from: "2031-03-01" } as const;
const weeks = { grain: "week", count: 4, from: "2031-02-24" } as const;
const whole = { unitId: null, categoryId: null, kind: null } as const;

interface Contest {
  readonly announcedAt: string | null;
  readonly currency: string;
  readonly prizes: readonly { readonly kind: string; readonly amount: number | null }[];
  readonly entries: readonly Entry[];
}

/** Where a submission stands, and where the one that it went on with in the next phase does. */
interface Entry {
  readonly state: State;
  readonly next?: State | null;
}
type State = "draft" | "submitted" | "withdrawn";

async function aContest({ announcedAt, currency, prizes, entries }: Contest) {
  const challenge = await aChallenge({ state: announcedAt === null ? "judging" : "announced" });
  const { id } = challenge;
  await db().challenge.update({ where: { id }, data: { currency } });
  await db().challengePrize.deleteMany({ where: { challengeId: id } });
  await db().challengePrize.createMany({
    data: prizes.map(({ kind, amount }, position) => ({
      ...{ id: newId(), challengeId: id, place: position + 1, position, kind },
      amount: amount === null ? null : BigInt(amount),
    })),
  });
  for (const { state, next = null } of entries) {
    const first = await aSubmission(challenge, { state });
    if (next === null) continue;
    const second = await aSubmission(challenge, { state: next, by: first.lead });
    await db().submission.update({ where: { id: second.id }, data: { previousId: first.id } });
  }
  if (announcedAt !== null)
    await db().winnerAnnouncement.create({
      data: {
        ...{ challengeId: id, announcedAt: new Date(announcedAt) },
        leaderId: (await aPerson({ role: "leader" })).id,
      },
    });
  return id;
}

const wentOn = { state: "submitted", next: "submitted" } as const;
const cash = (amount: number) => ({ kind: "cash", amount });
const contest = (wish: Partial<Contest> = {}): Contest => ({
  announcedAt: "2031-03-10T09:00:00Z",
  currency: "EUR",
  prizes: [cash(500_000)],
  entries: [{ state: "submitted" }, { state: "submitted" }, wentOn],
  ...wish,
});

/** The figure as a page tells it, as plainly as the second computation has it. */
async function told(period: Parameters<typeof before>[0], where: object = whole) {
  const filter = { ...whole, ...where, period };
  const { costPerEntry } = await readSheet({ filter, tellsOfPeople: false }, ["costPerEntry"]);
  if (!costPerEntry || costPerEntry.untold !== null) return costPerEntry?.untold;
  return costPerEntry.now.is === "value" ? costPerEntry.now.value : costPerEntry.now.is;
}

const state = fc.constantFrom("draft", "submitted", "submitted", "withdrawn");
const generated = fc.record<Contest>({
  announcedAt: fc.constantFrom(
    ...[null, "2031-02-28T22:59:59Z", "2031-02-28T23:30:00Z", "2031-03-12T12:00:00Z"],
    ...["2031-03-31T21:59:59Z", "2031-03-31T22:00:00Z"],
  ),
  currency: fc.constantFrom("EUR", "EUR", "EUR", "EUR", "EUR", "USD"),
  prizes: fc.array(
    fc.record({
      kind: fc.constantFrom("cash", "seed_money", "honour", "protected_time"),
      amount: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null }),
    }),
    { maxLength: 4 },
  ),
  entries: fc.array(fc.record({ state, next: fc.option(state, { nil: null }) }), { maxLength: 4 }),
});

test("what an entry cost is what a second computation from the facts comes to", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(generated, { minLength: 1, maxLength: 5 }), async (contests) => {
      await emptyTables(database.pool);
      await anOrganisation({ timeZone: "Europe/Paris" });
      for (const one of contests) await aContest(one);
      const facts = await allFacts();
      for (const period of [month, weeks, before(month), before(weeks)])
        expect(await told(period)).toEqual(costOfEntries(facts, spanOf(period)));
    }),
    { numRuns: 25, endOnFailure: true, seed: 20_261_201 },
  );
}, 120_000);

test("an entry's cost is told of the whole organisation, of challenges whose winners were announced", async () => {
  await anOrganisation({ timeZone: "Europe/Paris" });
  const id = await aContest(contest());
  await aContest(contest({ announcedAt: null }));
  await aContest(contest({ announcedAt: "2031-05-02T09:00:00Z", prizes: [cash(900_000)] }));
  expect(await told(month)).toEqual({ cents: 166_667, currency: "EUR" });
  expect(await told(month, { unitId: (await aUnit()).id })).toBe("whole");
  expect(await told(month, { kind: "stop" })).toBe("uncut");
  const asker = { reader: await aPerson(), seesAll: false };
  const rows = await challengeFigures(asker, "announced", spanOf(month));
  expect(rows).toMatchObject([{ id, entries: 3, prizeCents: 500_000 }]);
});

test("prizes in several currencies are not added up, and no value is compared with another currency", async () => {
  await anOrganisation({ timeZone: "Europe/Paris" });
  await aContest(contest());
  const [april, march] = [{ ...month, from: "2031-04-01" }, spanOf(month)];
  const read = (span: { from: string; to: string }) =>
    Promise.resolve(alertReader("costPerEntry", null, span));
  expect(await read(march)).toBe(1_666.67);
  await aContest(contest({ announcedAt: "2031-04-02T09:00:00Z", currency: "USD" }));
  expect(await told(april)).toEqual({ cents: 166_667, currency: "USD" });
  expect(await read(spanOf(april))).toBe("hidden");
  await aContest(contest({ currency: "USD" }));
  expect(await told(month)).toBe("currencies");
  expect(await read(march)).toBe("hidden");
});

test("how an entry's cost went is drawn month by month, where it is in the usual currency", async () => {
  await anOrganisation({ timeZone: "Europe/Paris" });
  await aContest(contest({ announcedAt: "2031-01-10T09:00:00Z", prizes: [cash(30_050)] }));
  await aContest(contest({ announcedAt: "2031-02-10T09:00:00Z", currency: "USD" }));
  await aContest(contest({ announcedAt: "2031-03-31T21:59:00Z", prizes: [cash(900_000)] }));
  const filter = { ...whole, period: month };
  const view = { filter, today: "2031-04-20" } as Parameters<typeof readTrends>[0];
  const { costPerEntry } = await readTrends(view, ["costPerEntry"]);
  expect(costPerEntry.steps).toEqual(stepsOf(trendPeriod(month)));
  expect(costPerEntry.values.slice(-4)).toEqual([null, 100.17, null, 3_000]);
});
