import type pg from "pg";
import type { Header, Table } from "./format.ts";

/** The product's tables with the columns to be copied, in the order of their names. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  // Left out: generated columns, and transaction numbers (xid8), which mean nothing on another server.
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.atttypid <> 'xid8'::regtype
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     GROUP BY c.relname ORDER BY c.relname`,
  );
  return rows;
}

/** Where each sequence of the product stands. */
export async function listSequences(client: pg.ClientBase): Promise<Header["sequences"]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname`,
  );
  return Promise.all(rows.map(({ name }) => sequenceState(client, name)));
}

/** Whether jobs have ever been set up in this database. */
export async function hasJobs(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ present: boolean }>(
    "SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS present",
  );
  return rows[0]?.present ?? false;
}

/** A name as it is written in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function sequenceState(client: pg.ClientBase, name: string) {
  const { rows } = await client.query<{ lastValue: string; isCalled: boolean }>(
    `SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM public.${quoted(name)}`,
  );
  return { name, lastValue: rows[0]?.lastValue ?? "1", isCalled: rows[0]?.isCalled ?? false };
}
