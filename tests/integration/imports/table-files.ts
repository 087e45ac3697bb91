import { beforeEach } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, anOrganisation, aUnit } from "#tests/support/builders.ts";
import { useImports } from "#tests/support/import-runs.ts";

/** A ministry with roads under it and a category, for tables that name them, and the command that brings them in. */
export function useTables() {
  const units = { roads: { id: "" } };
  beforeEach(async () => {
    await anOrganisation();
    const ministry = await aUnit({ name: "Ministry" });
    units.roads = await aUnit({ name: "Roads", under: ministry });
    await aCategory({ name: "Service" });
  });
  return { units, ...useImports("csv") };
}

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

/** What has been brought in, by the ids that it had. */
export const ideas = () =>
  sql<Record<string, unknown>>(
    `select i.original_id as id, i.title, i.problem, i.proposal, i.kind, i.stage, i.published_at as at,
       c.name ->> 'en' as category, u.name as unit, p.name as author, m.name as import,
       o.votes, o.comments, o.author as "originAuthor", o.url,
       array(select t.tag from idea_tag t where t.idea_id = i.id order by t.position) as tags
     from idea i join category c on c.id = i.category_id join unit u on u.id = i.unit_id
     join idea_author a on a.idea_id = i.id join person p on p.id = a.person_id
     left join import m on m.id = i.import_id left join idea_origin o on o.idea_id = i.id
     order by i.original_id`,
  );
