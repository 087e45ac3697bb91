import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { OperatorError } from "#server/operator-error.ts";

/** One `prisma/migrations/<name>/migration.sql`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The migrations that came with this version, in the order in which they are applied. */
export async function migrationsOnDisk(folder = migrationsFolder()): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      sql: await readFile(join(folder, name, "migration.sql"), "utf8"),
    })),
  );
}

/** SHA-256 of a migration's text in hex, as Prisma writes it into `_prisma_migrations`. */
export function checksum(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

/** Whether a stored checksum belongs to this text; line ends may differ, as Git changes them on Windows. */
export function isSameText(sql: string, stored: string): boolean {
  const unix = sql.replaceAll("\r\n", "\n");
  return [sql, unix, unix.replaceAll("\n", "\r\n")].some((text) => checksum(text) === stored);
}

/** The top folder of the installation: the nearest one above this file that holds `prisma/migrations`. */
export function installationFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "prisma", "migrations"))) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new OperatorError(
        "The folder prisma/migrations is missing. Copy the whole installation again.",
      );
    }
    folder = parent;
  }
  return folder;
}

function migrationsFolder(): string {
  return join(installationFolder(), "prisma", "migrations");
}
