import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { draftOf } from "#app/features/challenges/authoring/draft.store.server.ts";
import { missingFromNotice } from "#app/features/challenges/authoring/notice.ts";
import { review } from "#app/features/challenges/authoring/sections.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson } from "../../support/builders.ts";
import { aChallenge } from "../../support/challenge-builders.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();

test("a challenge that lacks nothing is read as one that lacks nothing", async () => {
  const other = await aPerson({ role: "leader" });
  const challenge = await aChallenge({ with: [other] });
  const draft = await draftOf(sql, challenge.id);
  expect(review(draft)).toEqual([]);
  expect(missingFromNotice(draft)).toEqual([]);
  expect(draft.sponsors.map(({ costShare }) => costShare)).toEqual([100, 0]);
  expect(draft.prizes.map(({ amount }) => amount)).toEqual([500_000, null]);
  expect(draft.phases[0]?.startsAt).toEqual(challenge.phases[0]?.startsAt);
  expect(draft.judging.sheets[0]?.criteria[1]?.range).toEqual({ start: 0, end: 4 });
  expect(draft.commitment.day).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("what is not there is not found", async () => {
  await expect(draftOf(sql, newId())).rejects.toMatchObject({ kind: "not_found" });
});
