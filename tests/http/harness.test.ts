import { expect, test } from "vitest";
import { useApp } from "#tests/support/app.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const app = useApp(database);

test("a stranger is sent to sign in", async () => {
  await anOrganisation();
  const answer = await app.ask("/ideas");
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toBe("/sign-in?to=%2Fideas");
});

test("somebody signed in through the database is let in", async () => {
  await anOrganisation();
  const person = await aPerson({ name: "Odile Exemple" });
  const answer = await app.ask("/ideas", { as: person });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Odile Exemple");
});
