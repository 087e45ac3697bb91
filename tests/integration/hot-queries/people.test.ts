import { expect, test } from "vitest";
import { suggestedPeopleSql } from "#app/features/people/suggestions.queries.server.ts";
import { peopleSql } from "#app/features/people/administration.queries.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { id, useOrganisation } from "./organisation.ts";
import { indexes, planOf, wholeReads } from "./plans.ts";

const database = useDatabase({}, { emptied: "once" });
useOrganisation(database);

test("people are suggested from an index of the words of their names", async () => {
  const plan = await planOf(suggestedPeopleSql, ["person:* & 77:*", "person 77", id(1, 9)]);
  expect(indexes(plan)).toContain("person_words_idx");
  expect(wholeReads(plan)).toEqual([]);
});

test.each([
  ["name", "person_name_idx"],
  ["email", "person_email_key"],
] as const)("the list of people by %s reads only its rows", async (key, index) => {
  for (const descending of [false, true]) {
    const statement = peopleSql({ key, descending }, false);
    const plan = await planOf(statement, ["%%", null, 51]);
    expect(indexes(plan)).toContain(index);
    expect(wholeReads(plan)).toEqual([]);
  }
});
