import { expect, inject, it } from "vitest";
import { diagnoseHistory } from "#prisma/engine.mjs";
import { cloneDatabase } from "#tests/support/template-database.ts";

it("Prisma itself finds nothing to do in a database that we migrated", async () => {
  const clone = await cloneDatabase(inject("databaseServer"));
  try {
    expect(await diagnoseHistory(clone.url)).toMatchObject({
      hasMigrationsTable: true,
      history: null,
      editedMigrationNames: [],
      failedMigrationNames: [],
    });
  } finally {
    await clone.drop();
  }
});
