import { afterAll, beforeAll, inject } from "vitest";
import type { Pool } from "pg";
import { openDatabase, type Database } from "#app/platform/database.server.ts";
import { cloneDatabase, type Clone } from "#tests/support/template-database.ts";
import { fillTestRegistry, silence } from "#tests/support/test-registry.ts";

/** A database that the tests of a file share as they follow upon each other: nothing is emptied between them. */
export function useOneDatabase(): { readonly url: string; readonly pool: Pool } {
  let clone: Clone;
  let database: Database;
  beforeAll(async () => {
    clone = await cloneDatabase(inject("databaseServer"));
    database = openDatabase(clone.url, 10);
    fillTestRegistry(clone.url, database, silence());
  });
  afterAll(async () => {
    await database.close();
    await clone.drop();
  });
  return {
    get url() {
      return clone.url;
    },
    get pool() {
      return database.pool;
    },
  };
}
