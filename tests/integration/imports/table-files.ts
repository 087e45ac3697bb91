import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import { runImport } from "#server/import/run-import.ts";
import { OperatorError } from "#server/operator-error.ts";

/** Rows of cells as the text of a CSV file. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(",")}\n`).join("");
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

export const header = ["id", "title", "description", "category", "unit"];

/** So many good rows. */
export function goodRows(count: number, from = 1): string[][] {
  return Array.from({ length: count }, (_, at) => {
    const number = String(at + from);
    return [`n${number}`, `Idea number ${number}`, `It says ${number}.`, "Service", "Roads"];
  });
}

/** A folder for a test file's tables, and the import as a person at a terminal sees it. */
export function useTables() {
  let folder = "";
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tables-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (...argv: string[]) => {
    const said: string[] = [];
    try {
      const code = await runImport(argv, {
        say: (line) => void said.push(line),
        progress: () => undefined,
      });
      return { code, text: said.join("\n") };
    } catch (error) {
      // What the program shows as a sentence; any other failure is the test's own.
      if (!(error instanceof OperatorError)) throw error;
      return { code: 1, text: error.message };
    }
  };
  const file = async (content: string | Buffer) => {
    const path = join(folder, `table${String(++files)}.csv`);
    await writeFile(path, content);
    return path;
  };
  return { run, file };
}

/** The rows of every table that an import may touch. */
export async function everything(): Promise<string> {
  const tables = ["idea", "idea_author", "idea_origin", "import", "person", "unit", "domain_event"];
  const counts = await Promise.all(
    [...tables, "vote", "discussion", "category", "import_file"].map(async (table) => {
      const [row] = await sql<{ rows: unknown }>(
        `select coalesce(json_agg(t order by t::text), '[]') as rows from ${table} t`,
      );
      return [table, row?.rows];
    }),
  );
  return JSON.stringify(counts);
}
