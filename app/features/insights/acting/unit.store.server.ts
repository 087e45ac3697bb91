import type { RunSql } from "#app/core/subject.ts";

/** Whether there is such a unit; it is kept from being removed until the transaction ends. */
export async function isUnit(sql: RunSql, id: string): Promise<boolean> {
  return (await sql("select from unit where id = $1 for key share", [id])).length > 0;
}
