import pg from "pg";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { examine } from "#server/doctor/examine.ts";
import { type Clone, cloneDatabase } from "#tests/support/template-database.ts";

let clone: Clone;
let client: pg.Client;

beforeEach(async () => {
  clone = await cloneDatabase(inject("databaseServer"));
  client = new pg.Client(clone.url);
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await clone.drop();
});

it("finds a database of this version well", async () => {
  const findings = await examine(client);
  expect(findings.filter(({ isWell }) => !isWell)).toEqual([]);
  expect(findings.map(({ text }) => text)).toContain("Every migration is applied.");
});

it("says how many migrations the next start will apply", async () => {
  await client.query(
    "DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)",
  );
  const findings = await examine(client);
  expect(findings.map(({ text }) => text)).toContain(
    "1 migration(s) will be applied by the next start.",
  );
});

it("finds ill a database that is newer than the code", async () => {
  await client.query(
    "UPDATE _prisma_migrations SET migration_name = '9_future' WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)",
  );
  const ill = (await examine(client)).filter(({ isWell }) => !isWell);
  expect(ill.map(({ text }) => text)).toEqual([expect.stringContaining("newer than this version")]);
});
