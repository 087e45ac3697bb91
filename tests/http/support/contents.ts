import type { Pool } from "pg";

/** A print of every row of every table that holds what people wrote, by table; two are equal when nothing was written between. */
export async function contents(pool: Pool): Promise<Record<string, string>> {
  const text = (written ??= await prints(pool));
  const { rows } = await pool.query<{ name: string; print: string }>({ name: "contents", text });
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

// Of one database as of the other. Thousands of prints are taken: planned once, one takes a few milliseconds.
let written: string | undefined;

async function prints(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ one: string }>(tables);
  return rows.map(({ one }) => one).join(" union all ");
}

// Sign-ins slide, nodes beat and talk, and an installation makes a key of its own, without anybody writing anything; and
// jobs tell people, and sign what they were given, afterwards, of what was written before.
const tables = `
  select format($$select %L as name, md5(string_agg(print, '' order by print)) as print
    from (select md5(a_row::text) as print from %I.%I a_row) p$$, tablename, schemaname, tablename) as one
  from pg_tables
  where schemaname = 'public'
    and tablename not in ('session', 'node_heartbeat', 'socket_io_attachments', '_prisma_migrations',
      'installation', 'credential', 'status_list', 'issuer_key', 'notification', 'inbox_line', 'delivery', 'mail', 'push_message')`;
