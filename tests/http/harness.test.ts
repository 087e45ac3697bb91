import { expect, test } from "vitest";
import { useApp } from "#tests/support/app.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { contents } from "./support/contents.ts";

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

test("a print of the tables tells what was written, changed or taken away, and nothing that was taken back", async () => {
  await anOrganisation();
  const person = await aPerson();
  const before = await contents(database.pool);
  const rename = "update person set name = $2 where id = $1";
  const client = await database.pool.connect();
  await client.query("begin");
  await client.query(rename, [person.id, "Nobody"]);
  await client.query("rollback");
  client.release();
  expect(await contents(database.pool)).toEqual(before);
  await database.pool.query(rename, [person.id, "Somebody"]);
  const renamed = await contents(database.pool);
  expect(renamed).not.toEqual(before);
  const other = await aPerson();
  expect(await contents(database.pool)).not.toEqual(renamed);
  await database.pool.query("delete from person where id = $1", [other.id]);
  const { person: print } = await contents(database.pool);
  expect(print).toBe(renamed["person"]);
});

test("every test prints tables anew, whatever the one before has read of them", async () => {
  expect(Object.keys(await contents(database.pool))).toContain("person");
  const empty = await contents(database.pool);
  await anOrganisation();
  await aPerson();
  expect(await contents(database.pool)).not.toEqual(empty);
});
