/** The program behind `npm run insights`: `rebuild` reckons all figures anew, `settle` settles those about people, `check` compares. */
import { checkRollups } from "#app/features/insights/rollups/check.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { settleAll, settleFor } from "#app/features/insights/published/settle.server.ts";
import { openDatabase } from "#app/platform/database.server.ts";
import { readSettings } from "#app/platform/env.server.ts";
import { openLog } from "#app/platform/log.server.ts";
import { fillRegistry } from "#app/platform/registry.server.ts";
import { SettingError } from "#app/platform/setting-error.ts";
import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";
import { terminal } from "#server/import/screen.ts";
import { runInsights } from "#server/insights/run-insights.ts";
import { OperatorError } from "#server/operator-error.ts";

async function main(): Promise<number> {
  const settings = readSettings({ GROUNDSWELL_MODE: "insights", ...process.env });
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
    sign: () => Promise.reject(new Error("Nothing is signed while figures are reckoned.")),
    settle: () =>
      Promise.reject(new Error("Settling is done here, and not asked of another program.")),
  });
  try {
    const work = { rebuild: rebuildRollups, settle: settleAll, settleFor, check: checkRollups };
    return await runInsights(process.argv.slice(2), terminal(process.stdout), work);
  } catch (error) {
    throw inPlainWords(error, withoutSecrets(settings.databaseUrl));
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isKnown = error instanceof OperatorError || error instanceof SettingError;
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n${isKnown ? text : `The figures stay as they were: ${text}`}\n`);
  process.exitCode = 1;
}
