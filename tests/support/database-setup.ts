import type { TestProject } from "vitest/node";
import { ensureTemplate } from "./template-database.ts";
import { testPostgres } from "./test-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the PostgreSQL server on which tests make their databases. */
    readonly databaseServer: string;
  }
}

/** Vitest's global set-up of every project that needs a database: the server and its template. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  shared.server ??= start();
  shared.users++;
  project.provide("databaseServer", (await shared.server).url);
  return async () => {
    if (--shared.users === 0) await (await shared.server)?.stop();
  };
}

async function start() {
  const postgres = await testPostgres();
  await ensureTemplate(postgres.url);
  return postgres;
}

// Vitest loads this module once per project; they share the server, and the last one to finish stops it.
interface Shared {
  server?: ReturnType<typeof start>;
  users: number;
}
const place = Symbol.for("groundswell.test-postgres");
const holder = globalThis as typeof globalThis & { [place]?: Shared };
holder[place] = holder[place] ?? { users: 0 };
const shared = holder[place];
