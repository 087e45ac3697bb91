import { beforeEach, describe, expect, test } from "vitest";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { gallery } from "#app/features/challenges/entering/gallery.queries.server.ts";
import { boardFilters } from "#app/features/challenges/judging/evaluations/board-wish.ts";
import { boardPage } from "#app/features/challenges/judging/evaluations/board.queries.server.ts";
import { sheetPage } from "#app/features/challenges/judging/scoring/sheet.queries.server.ts";
import { readChallengeFilter } from "#app/features/challenges/listing/challenge-filter.ts";
import { challengePage } from "#app/features/challenges/listing/listing.queries.server.ts";
import { screeningPage } from "#app/features/challenges/screening/screening.queries.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { manyChallenges, type ManyChallenges } from "./challenges.ts";
import { useOrganisation } from "./organisation.ts";
import { indexes, planOf, wholeReads } from "./plans.ts";
import { statementsOf } from "./statements.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

let world: ManyChallenges;
let isThere = false;
// Once, as the database is emptied once; tens of thousands of rows, on machines that do other things too.
beforeEach(async () => {
  if (!isThere) world = await manyChallenges(database);
  isThere = true;
}, 120_000);

/** Reads something and expects that none of what is asked for it reads a table that grows; returns the indexes used. */
async function indexesOf(read: () => Promise<unknown>): Promise<string[]> {
  const statements = await statementsOf(read);
  expect(statements.length).toBeGreaterThan(0);
  const used: string[] = [];
  for (const { text, values } of statements) {
    const plan = await planOf(text, values);
    // There are a thousand people: for some dozens of names it is cheaper to read them as a whole.
    const read = wholeReads(plan).filter((table) => table !== "person");
    expect(read, text).toEqual([]);
    used.push(...indexes(plan));
  }
  return used;
}

describe("of a few thousand challenges", () => {
  test.each([
    ["all of them", "", "challenge_newest_idx"],
    ["those open", "state=open", "challenge_soonest_idx"],
    ["those closed", "state=closed", "challenge_newest_idx"],
    ["those with money to win", "state=open&amount=5000", "challenge_prize_challenge_idx"],
    ["a later page", "after=1700000000000000_019000a0-0000-7000-8000-000000000007", null],
  ] as const)("a page of the list, %s, reads only its rows", async (_name, query, index) => {
    const reader = await aPerson();
    const filter = readChallengeFilter(new URLSearchParams(query));
    const used = await indexesOf(() => challengePage(reader, filter));
    if (index !== null) expect(used).toContain(index);
  });

  test("the head of a challenge reads it and how one stands to it by key", async () => {
    const reader = await aPerson();
    const used = await indexesOf(() => challengeHead(reader, world.challenge.id));
    expect(used).toEqual(
      expect.arrayContaining(["challenge_pkey", "challenge_phase_challenge_idx"]),
    );
  });

  test("submissions are screened, and shown to all, along the order in which they came", async () => {
    const { challenge } = world;
    for (const view of ["all", "new", "pass", "selected"] as const) {
      const asked = { view, phaseId: null, after: null };
      const used = await indexesOf(() => screeningPage(challenge.sponsor, challenge.id, asked));
      expect(used, view).toContain("submission_phase_idx");
    }
    expect(await indexesOf(() => gallery(challenge.id, null))).toContain("submission_gallery_idx");
  });

  test("the board of the judging reads the submissions of its phase alone", async () => {
    const { challenge, phaseId } = world;
    for (const show of boardFilters) {
      const wish = { phaseId, show, from: 0 };
      const used = await indexesOf(() => boardPage(challenge.sponsor, challenge.id, wish));
      expect(used.join(), show).toMatch(/submission_(?:phase|challenge)_idx/);
    }
  });

  test("a judge's sheet reads one submission, its evaluations and what else is in the phase, by key", async () => {
    const { judge, phaseId, alias } = world;
    const used = await indexesOf(() => sheetPage(judge, { phaseId, alias }));
    expect(used).toEqual(
      expect.arrayContaining([
        "judge_pkey",
        "submission_phase_idx",
        "submission_pkey",
        "evaluation_submission_judge_key",
      ]),
    );
  });
});
