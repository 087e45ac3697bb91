import { join, resolve } from "node:path";
import pg from "pg";
import { readFileSettings } from "#app/platform/files/file-settings.server.ts";
import { storeOf } from "#app/platform/files/file-store.server.ts";
import { filesInWords, rowsInWords, runProgram } from "#server/backup/program.ts";
import { writeBackup } from "#server/backup/write-backup.ts";
import { installationFolder } from "#server/migrations-on-disk.ts";

/** The program behind `npm run backup [-- FILE]`. */
await runProgram(async (databaseUrl) => {
  const file = resolve(process.argv[2] ?? usualFile());
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const settings = readFileSettings(process.env, installationFolder());
    const { rows, bytes } = await writeBackup(
      client,
      file,
      settings.bucket ? null : storeOf(settings),
    );
    const megabytes = (bytes / 1_000_000).toFixed(1);
    return `Backed up ${rowsInWords(rows)} to ${file} (${megabytes} MB).\n${filesInWords(rows)}\nIt holds personal data and password hashes: keep it as safe as the database.`;
  } finally {
    await client.end();
  }
});

// Git ignores this folder: a backup must not end up in a repository.
function usualFile(): string {
  const home = process.env["GROUNDSWELL_DATA"] ?? join(installationFolder(), ".data");
  const now = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  return join(home, "backups", `groundswell-${now}Z.backup.gz`);
}
