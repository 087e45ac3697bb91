import type { Pool } from "pg";

/** A print of every row of every table that holds what people wrote, by table; two are equal when nothing was written between. */
export async function contents(pool: Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string; print: string }>(prints);
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

// Sign-ins slide, nodes beat and talk, and an installation makes a key of its own, without anybody writing anything; and
// jobs tell people, draw badges, and sign what was given, afterwards, of what was written before.
const prints = `
  select tablename as name, md5(query_to_xml(
    format('select t::text as one from %I.%I t order by 1', schemaname, tablename), false, true, '')::text) as print
  from pg_tables
  where schemaname = 'public'
    and tablename not in ('session', 'node_heartbeat', 'socket_io_attachments', '_prisma_migrations',
      'installation', 'credential', 'status_list', 'issuer_key', 'badge_picture', 'notification', 'inbox_line', 'delivery', 'mail', 'push_message')`;
