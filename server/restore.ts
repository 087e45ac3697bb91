import { resolve } from "node:path";
import { readFileSettings } from "#app/platform/files/file-settings.server.ts";
import { rowsInWords, runProgram } from "#server/backup/program.ts";
import { restoreBackup } from "#server/backup/restore-backup.ts";
import { installationFolder } from "#server/migrations-on-disk.ts";
import { OperatorError } from "#server/operator-error.ts";

/** The program behind `npm run restore -- FILE [--replace]`. */
await runProgram(async (databaseUrl) => {
  const given = process.argv.slice(2);
  const [file, ...more] = given.filter((word) => !word.startsWith("--"));
  const unknown = given.find((word) => word.startsWith("--") && word !== "--replace");
  if (!file || more.length > 0 || unknown) {
    throw new OperatorError("Name one backup file: npm run restore -- FILE [--replace]");
  }
  const rows = await restoreBackup(databaseUrl, resolve(file), {
    replace: given.includes("--replace"),
    files: readFileSettings(process.env, installationFolder()),
  });
  return `Restored ${rowsInWords(rows)} from ${resolve(file)}; every count agrees.`;
});
