import { registry } from "./registry.server.ts";
import type { RunSql } from "#app/core/subject.ts";

/** Prisma outside a transaction: for reads. */
export function db() {
  return registry().prisma;
}

/** Raw SQL outside a transaction, on the same pool: for measured hot reads and single statements. */
export const sql: RunSql = async <Row extends object>(
  text: string,
  values: readonly unknown[] = [],
) => {
  const { rows } = await registry().pool.query<Row>(text, [...values]);
  return rows;
};

/** A named, prepared statement: parsed and planned once per connection. */
export async function prepared<Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await registry().pool.query<Row>({ name, text, values: [...values] });
  return rows;
}
