import { openDatabase } from "#app/platform/database.server.ts";
import { readSettings } from "#app/platform/env.server.ts";
import { openLog } from "#app/platform/log.server.ts";
import { fillRegistry } from "#app/platform/registry.server.ts";
import { SettingError } from "#app/platform/setting-error.ts";
import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";
import { OperatorError } from "#server/operator-error.ts";

/** Runs what the words after the command ask for, with a database; prints what it answers, or a sentence that says why not. */
export async function runKeyProgram(
  work: (words: readonly string[]) => Promise<string>,
): Promise<void> {
  try {
    process.stdout.write(`${await withDatabase(() => work(process.argv.slice(2)))}\n`);
  } catch (error) {
    const isKnown = error instanceof OperatorError || error instanceof SettingError;
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n${isKnown ? text : `The keys stay as they are: ${text}`}\n`);
    process.exitCode = 1;
  }
}

async function withDatabase(work: () => Promise<string>): Promise<string> {
  const settings = readSettings({ GROUNDSWELL_MODE: "keys", ...process.env });
  const database = openDatabase(settings.databaseUrl, 4);
  fillRegistry({
    settings,
    pool: database.pool,
    prisma: database.prisma,
    log: openLog(settings.logLevel),
    subjects: new Map(),
    moderated: new Map(),
    translator: () => (key) => key,
    renameWords: () => undefined,
    publish: () => undefined,
    signalsOf: () => Promise.resolve([]),
    revoke: () => undefined,
    sign: () => Promise.reject(new Error("Keys are made here, and nothing is signed.")),
    settle: () => Promise.reject(new Error("Keys are made here, and nothing is settled.")),
  });
  try {
    return await work();
  } catch (error) {
    throw inPlainWords(error, withoutSecrets(settings.databaseUrl));
  } finally {
    await database.close();
  }
}
