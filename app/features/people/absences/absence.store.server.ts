import type { RunSql } from "#app/core/subject.ts";
import type { PrismaTransaction } from "#app/platform/database.server.ts";
import type { Absence } from "./absence.ts";

/** Somebody's absences that are not over, with the person held until the transaction ends. */
export async function lockAbsences(sql: RunSql, personId: string, now: Date): Promise<Absence[]> {
  await sql("select from person where id = $1 for no key update", [personId]);
  return sql<Absence>(
    `select id, deputy_id as "deputyId", from_at as "fromAt", until_at as "untilAt"
     from absence where person_id = $1 and until_at > $2`,
    [personId, now],
  );
}

/** Whether somebody can stand in; they stay active until the transaction ends. */
export async function canStandIn(sql: RunSql, personId: string): Promise<boolean> {
  const rows = await sql(
    "select from person where id = $1 and deactivated_at is null and import_id is null for share",
    [personId],
  );
  return rows.length > 0;
}

/** Writes an absence. */
export async function insertAbsence(
  tx: PrismaTransaction,
  absence: Absence & { readonly personId: string },
): Promise<void> {
  await tx.absence.create({ data: absence });
}

/** Takes an absence out that has not begun. */
export async function removeAbsence(tx: PrismaTransaction, id: string): Promise<void> {
  await tx.absence.delete({ where: { id } });
}

/** Lets an absence end now. */
export async function endAbsenceAt(
  tx: PrismaTransaction,
  id: string,
  untilAt: Date,
): Promise<void> {
  await tx.absence.update({ where: { id }, data: { untilAt } });
}
