import type pg from "pg";
import { quoted } from "./inventory.ts";

/**
 * Runs `work` while tables have no foreign keys and no triggers of ours, so that rows can come in any order, and
 * puts both back, which checks every row. Needs the open transaction of the caller.
 */
export async function withoutForeignKeys<T>(
  client: pg.ClientBase,
  tables: readonly { readonly name: string }[],
  work: () => Promise<T>,
): Promise<T> {
  const keys = await foreignKeys(client);
  for (const { table, name } of keys) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  }
  for (const { name } of tables) await setTriggers(client, name, "DISABLE");
  const result = await work();
  for (const { name } of tables) await setTriggers(client, name, "ENABLE");
  for (const { table, name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  }
  return result;
}

interface ForeignKey {
  /** With its schema, quoted. */
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

async function foreignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT format('%I.%I', 'public', c.relname) AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  );
  return rows;
}

async function setTriggers(client: pg.ClientBase, table: string, state: "ENABLE" | "DISABLE") {
  await client.query(`ALTER TABLE public.${quoted(table)} ${state} TRIGGER USER`);
}
