import { sql } from "#app/platform/db.server.ts";

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
