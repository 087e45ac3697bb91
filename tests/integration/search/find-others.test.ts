import { expect, test } from "vitest";
import { foundPeople } from "#app/features/search/found-people.queries.server.ts";
import { readySearch } from "#app/features/search/search.queries.server.ts";
import { readQuery } from "#app/features/search/search-query.ts";
import { suggestedIdeas } from "#app/features/search/suggestions.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { commentsFound } from "./searching.ts";

useDatabase();

async function peopleFound(typed: string): Promise<string[]> {
  const { query, lookup } = await readySearch(await aPerson(), readQuery(typed));
  if (!lookup) return [];
  return (await foundPeople(query.terms, lookup.narrowing)).map(({ name }) => name);
}

test("comments are found in both languages, by author and by where they stand", async () => {
  const reader = await aPerson();
  const odile = await aPerson({ name: "Odile Exemple" });
  const idea = await anIdea({ stage: "accepted" });
  await aComment({ on: idea, by: odile, text: "We counted the calls." });
  await aComment({ on: idea, text: "Nous avons compté les appels." });
  const gone = await aComment({ on: await anIdea(), text: "Counting again" });
  expect(await commentsFound(reader, "call")).toEqual(["We counted the calls."]);
  expect(await commentsFound(reader, "appel compte")).toEqual(["Nous avons compté les appels."]);
  expect(await commentsFound(reader, "counting author:odile")).toEqual(["We counted the calls."]);
  expect(await commentsFound(reader, "count stage:accepted")).toEqual(["We counted the calls."]);
  expect(await commentsFound(reader, "count -author:odile")).toEqual(["Counting again"]);
  await sql("update comment set source = '', html = '', deleted_at = now() where id = $1", [
    gone.id,
  ]);
  expect(await commentsFound(reader, "again")).toEqual([]);
});

test("people are found by the beginnings of their names, unless they have left", async () => {
  const unit = await aUnit({ name: "Roads" });
  await aPerson({ name: "Jérôme Lefèvre", unit });
  await aPerson({ name: "Jeromine Lefort" });
  await aPerson({ name: "Jerome Gone", deactivated: true });
  expect(await peopleFound("jerom lef")).toEqual(["Jeromine Lefort", "Jérôme Lefèvre"]);
  expect(await peopleFound("jerom unit:roads")).toEqual(["Jérôme Lefèvre"]);
  expect(await peopleFound("jerom unit:nowhere")).toEqual([]);
});

test("ideas are suggested by what has been typed of their titles, listed ones alone", async () => {
  const reader = await aPerson();
  await anIdea({ title: "Salt the steps before six", problem: "Ice" });
  await anIdea({ title: "Du sel sur les marches", language: "fr" });
  const hidden = await anIdea({ title: "Salt mines" });
  await sql("update idea set hidden_at = now() where id = $1", [hidden.id]);
  const titles = async (typed: string) =>
    (await suggestedIdeas(reader, typed)).map(({ title }) => title);
  expect(await titles("sal")).toEqual(["Salt the steps before six"]);
  expect(await titles("step sal")).toEqual(["Salt the steps before six"]);
  expect(await titles("marches s")).toEqual(["Du sel sur les marches"]);
  expect(await titles("ice")).toEqual([]);
  expect(await titles("sallt the setps")).toEqual(["Salt the steps before six"]);
  for (const typed of ["", "'", ":*", "a & b", "\\", "sal:*"]) await titles(typed);
  await expect(suggestedIdeas(await aPerson({ deactivated: true }), "salt")).rejects.toThrow(
    "forbidden",
  );
});
