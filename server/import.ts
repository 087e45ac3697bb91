import { NotPabulib } from "#app/features/imports/not-pabulib.ts";
import { openDatabase } from "#app/platform/database.server.ts";
import { readSettings } from "#app/platform/env.server.ts";
import { openLog } from "#app/platform/log.server.ts";
import { fillRegistry } from "#app/platform/registry.server.ts";
import { SettingError } from "#app/platform/setting-error.ts";
import { renameWords, translator } from "#app/words.server.ts";
import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";
import { runImport } from "#server/import/run-import.ts";
import { terminal } from "#server/import/screen.ts";
import { OperatorError } from "#server/operator-error.ts";

/** The program behind `npm run import`: brings elections and tables of ideas in, lists them, and takes them out again. */
async function main(): Promise<number> {
  const settings = readSettings({ GROUNDSWELL_MODE: "import", ...process.env });
  const database = openDatabase(settings.databaseUrl, 4);
  fillRegistry({
    settings,
    pool: database.pool,
    prisma: database.prisma,
    log: openLog(settings.logLevel),
    subjects: new Map(),
    moderated: new Map(),
    translator,
    renameWords,
    publish: () => undefined,
    signalsOf: () => Promise.resolve([]),
    revoke: () => undefined,
    sign: () => Promise.reject(new Error("Nothing is signed while something is imported.")),
    settle: () => Promise.reject(new Error("Nothing is settled while something is imported.")),
  });
  try {
    return await runImport(process.argv.slice(2), terminal(process.stdout));
  } catch (error) {
    throw inPlainWords(error, withoutSecrets(settings.databaseUrl));
  } finally {
    await database.close();
  }
}

function sentenceFor(error: unknown): string {
  if (
    error instanceof OperatorError ||
    error instanceof NotPabulib ||
    error instanceof SettingError
  )
    return error.message;
  if (isUnprepared(error))
    return "The database is not prepared yet. Run `npm start` once, then the import again.";
  if (process.env["GROUNDSWELL_DEBUG"] === "1" && error instanceof Error)
    return error.stack ?? error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `The import failed and wrote nothing: ${reason}. Run it again with GROUNDSWELL_DEBUG=1 to see where.`;
}

/** Whether the table of imports is missing. */
function isUnprepared(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "42P01";
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`);
  process.exitCode = 1;
}
