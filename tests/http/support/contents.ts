import type { Pool } from "pg";

/** By table, a print of its rows. */
type Prints = Readonly<Record<string, string>>;

/** A print of every row of every table that holds what people wrote, by table; two are equal when nothing was written between. */
export async function contents(pool: Pool): Promise<Prints> {
  const { rows } = await pool.query<{ count: string }>(await counting(pool));
  const count = rows[0]?.count ?? "";
  const last = seen.get(pool);
  // All tables are read only where something was written since they were.
  if (last?.count === count) return last.prints;
  const printed = await pool.query<{ name: string; print: string }>(prints);
  const all = Object.fromEntries(printed.rows.map(({ name, print }) => [name, print]));
  seen.set(pool, { count, prints: all });
  return all;
}

const seen = new WeakMap<Pool, { readonly count: string; readonly prints: Prints }>();
const counted = new WeakMap<Pool, Promise<string>>();

/** The question how many statements have written; first it sees to it that they are counted, those taken back not. */
async function counting(pool: Pool): Promise<string> {
  const question = counted.get(pool) ?? countWrites(pool);
  counted.set(pool, question);
  return question;
}

async function countWrites(pool: Pool): Promise<string> {
  await pool.query(`
    create schema if not exists test_writes;
    create table if not exists test_writes.statement (number bigint generated always as identity);
    create or replace function test_writes.count() returns trigger language plpgsql as $$
      begin insert into test_writes.statement default values; return null; end $$`);
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name ${tables}`,
  );
  // One at a time: a server that runs meanwhile is never waited for with locks in hand.
  for (const { name } of rows)
    await pool.query(
      `create or replace trigger test_writes after insert or update or delete on ${name}
       for each statement execute function test_writes.count()`,
    );
  return "select count(*) from test_writes.statement";
}

// Sign-ins slide, nodes beat and talk, and an installation makes a key of its own, without anybody writing anything; and
// jobs tell people, draw badges, and sign what was given, afterwards, of what was written before; figures follow too.
const tables = `
  from pg_tables
  where schemaname = 'public' and tablename not like 'insight\\_%'
    and tablename not in ('session', 'node_heartbeat', 'socket_io_attachments', '_prisma_migrations',
      'installation', 'credential', 'status_list', 'issuer_key', 'badge_picture', 'notification', 'inbox_line', 'delivery', 'mail', 'push_message')`;

const prints = `
  select tablename as name, md5(query_to_xml(
    format('select t::text as one from %I.%I t order by 1', schemaname, tablename), false, true, '')::text) as print
  ${tables}`;
