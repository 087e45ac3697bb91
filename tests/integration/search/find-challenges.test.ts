import { expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import {
  countChallenges,
  foundChallenges,
} from "#app/features/search/found-challenges.queries.server.ts";
import { readySearch } from "#app/features/search/search.queries.server.ts";
import { readQuery } from "#app/features/search/search-query.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

async function titles(reader: Actor, typed: string): Promise<string[]> {
  const { lookup } = await readySearch(reader, readQuery(typed));
  const found = await foundChallenges(reader, lookup?.asked ?? null);
  expect(await countChallenges(reader, lookup?.asked ?? null)).toBe(found.length);
  return found.map(({ title }) => title.map(({ text }) => text).join(""));
}

test("challenges are found by the words of title, tagline and brief, in their own language", async () => {
  const reader = await aPerson();
  const letters = await aChallenge({ state: "open", title: "Letters that people understand" });
  await db().challenge.update({
    where: { id: letters.id },
    data: { tagline: "Fewer phone calls", brief: "Rewrite one letter." },
  });
  const french = await aChallenge({ state: "judging", title: "Chauffer moins" });
  await db().challenge.update({ where: { id: french.id }, data: { language: "fr" } });
  for (const typed of ["letter", "understanding", "call", "rewriting"])
    expect(await titles(reader, typed), typed).toEqual(["Letters that people understand"]);
  expect(await titles(reader, "chauffé")).toEqual(["Chauffer moins"]);
  expect(await titles(reader, "zanzibar")).toEqual([]);
  expect(await titles(reader, "stage:open")).toEqual([]);
});

test("a challenge is found by those alone who may see it", async () => {
  const challenge = await aChallenge({ state: "in_review", title: "Zanzibar" });
  expect(await titles(await aPerson(), "zanzibar")).toEqual([]);
  expect(await titles(await aPerson({ role: "leader" }), "zanzibar")).toEqual(["Zanzibar"]);
  expect(await titles(challenge.sponsor, "zanzibar")).toEqual(["Zanzibar"]);
});
