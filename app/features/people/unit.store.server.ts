import { isId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { PrismaTransaction } from "#app/platform/database.server.ts";
import type { Unit } from "./unit.ts";

/** All units but those that hold imported people. */
export function allUnits(sql: RunSql): Promise<Unit[]> {
  return sql<Unit>(`select id, parent_id as "parentId", name from unit where not imported`);
}

/** Whether every id names a unit that people can belong to. */
export async function areUnits(sql: RunSql, ids: readonly string[]): Promise<boolean> {
  const wanted = new Set(ids);
  if (![...wanted].every(isId)) return false;
  const found = await sql("select from unit where id = any ($1::uuid[]) and not imported", [
    [...wanted],
  ]);
  return found.length === wanted.size;
}

/** Writes a new unit. */
export async function insertUnit(tx: PrismaTransaction, unit: Unit): Promise<void> {
  const { id, parentId, name } = unit;
  await tx.unit.create({ data: { id, parentId, name } });
}

/** Writes a unit's name and place. */
export async function updateUnit(
  tx: PrismaTransaction,
  { id, parentId, name }: Unit,
): Promise<void> {
  await tx.unit.update({ where: { id }, data: { parentId, name } });
}

/**
 * Whether nothing belongs to a unit: no unit below it, no person (deactivated ones included), no
 * manager, no idea. Keeps anything from coming to it until the transaction ends.
 */
export async function isUnitEmpty(sql: RunSql, id: string): Promise<boolean> {
  await sql("select from unit where id = $1 for update", [id]);
  const [row] = await sql<{ empty: boolean }>(
    `select not exists (select from unit where parent_id = $1)
       and not exists (select from person where unit_id = $1)
       and not exists (select from unit_manager where unit_id = $1)
       and not exists (select from idea where unit_id = $1) as empty`,
    [id],
  );
  return row?.empty ?? false;
}

/** Takes an empty unit away. */
export async function deleteUnit(tx: PrismaTransaction, id: string): Promise<void> {
  await tx.unit.delete({ where: { id } });
}
