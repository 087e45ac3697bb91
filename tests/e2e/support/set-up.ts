import { ensureBuilt } from "#server/starter/build.mjs";
import { ensureGenerated } from "#server/starter/generate.mjs";
import { ensureTemplate } from "#tests/support/template-database.ts";
import { testPostgres } from "#tests/support/test-postgres.mjs";

/** Playwright's global set-up: the build, the database server and its template; the workers find it by TEST_DATABASE_URL. */
export default async function setUp(): Promise<() => Promise<void>> {
  await ensureGenerated();
  await ensureBuilt();
  const postgres = await testPostgres();
  process.env["TEST_DATABASE_URL"] = postgres.url;
  await ensureTemplate(postgres.url);
  return postgres.stop;
}
