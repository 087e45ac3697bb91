import type { RunSql } from "#app/core/subject.ts";

/**
 * What this installation made for itself once and keeps: kept under its name, or made and kept now. Of two nodes
 * that make one at the same time, both get the first.
 */
export async function installationSecret<Secret extends object | string>(
  sql: RunSql,
  name: string,
  make: () => Secret | Promise<Secret>,
): Promise<Secret> {
  const kept = await keptSecret<Secret>(sql, name);
  if (kept !== null) return kept;
  const made = await make();
  await sql(
    "insert into installation (key, value) values ($1, $2::jsonb) on conflict (key) do nothing",
    [name, JSON.stringify(made)],
  );
  return (await keptSecret<Secret>(sql, name)) ?? made;
}

async function keptSecret<Secret>(sql: RunSql, name: string): Promise<Secret | null> {
  const [row] = await sql<{ value: Secret }>("select value from installation where key = $1", [
    name,
  ]);
  return row?.value ?? null;
}
