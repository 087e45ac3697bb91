import { rm } from "node:fs/promises";
import type { Pool } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, vi } from "vitest";
import { openDatabase, type Database } from "#app/platform/database.server.ts";
import { fillRegistry, registry, type Registry } from "#app/platform/registry.server.ts";
import { forgetSessions } from "#app/platform/session.server.ts";
import { signalsOf } from "#app/reactions/signals.ts";
import { signAll } from "#app/features/recognition/issuing/sign-all.server.ts";
import { discussionSubjects, moderatedThings } from "#app/reactions/subjects.ts";
import { renameWords, translator } from "#app/words.server.ts";
import type { PrismaClient } from "#prisma/client/client.ts";
import { filesFolder } from "./files-folder.ts";
import { cloneDatabase, type Clone } from "./template-database.ts";
import { emptyTables, fillTestRegistry, forget, silence, type Heard } from "./test-registry.ts";

/**
 * What a test file that uses a database sees of it; what it heard begins anew with every test.
 * An error that was logged and that the test does not take out of `logged` fails it.
 */
export interface TestDatabase extends Heard {
  readonly url: string;
  readonly pool: Pool;
  readonly prisma: PrismaClient;
}

/**
 * Gives a test file a clone of the template database, with the registry filled, and empties every table
 * before each test: a clone takes a tenth of a second, emptying a few milliseconds. Call it once, at the top
 * of the file. Subjects and signals are the product's own; `composition` replaces parts of the registry. What takes long
 * to write and is only read afterwards is emptied once.
 */
export function useDatabase(
  composition: Partial<Registry> = {},
  { emptied = "before each test" }: { emptied?: "before each test" | "once" } = {},
): TestDatabase {
  let clone: Clone;
  let database: Database;
  const heard = silence();

  beforeAll(async () => {
    clone = await cloneDatabase(inject("databaseServer"));
    database = openDatabase(clone.url, 20);
    await emptyTables(database.pool);
  });
  beforeEach(async () => {
    if (emptied === "before each test") await emptyTables(database.pool);
    const composed = {
      subjects: discussionSubjects,
      moderated: moderatedThings,
      signalsOf,
      translator,
      renameWords,
      sign: signAll,
      ...composition,
    };
    fillTestRegistry(clone.url, database, heard, composed);
    forgetSessions(() => true);
    forget(heard);
  });
  afterEach(async () => {
    await rest(database.pool);
    expect(heard.logged, "nothing logs an error that the test did not expect").toEqual([]);
  });
  afterAll(async () => {
    await database.close();
    await clone.drop();
    await rm(filesFolder, { recursive: true, force: true });
  });

  return {
    ...heard,
    get url() {
      return clone.url;
    },
    get pool() {
      return database.pool;
    },
    get prisma() {
      return database.prisma;
    },
  };
}

/** Changes a part of the registry for the rest of one test, for example a setting. */
export function recompose(part: Partial<Registry>): void {
  fillRegistry({ ...registry(), ...part });
}

// Signals are made after commit, with nobody waiting for them: the next test must not hear of them.
async function rest(pool: Pool): Promise<void> {
  await vi.waitUntil(() => pool.idleCount === pool.totalCount && pool.waitingCount === 0, {
    interval: 5,
    timeout: 20_000,
  });
}
