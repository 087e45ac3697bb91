import type { RunSql } from "#app/core/subject.ts";
import { newId } from "#app/core/ids.ts";

/**
 * People who came with an import: without an address of mail, so they can never sign in, and with
 * the import's id, so they never count as active. Called inside the transaction of an import.
 */

/** The unit that holds imported people, made when there is none; at most one import may run at a time. */
export async function importedUnit(sql: RunSql, name: string): Promise<string> {
  const [known] = await sql<{ id: string }>(
    "select id from unit where imported order by id limit 1",
  );
  if (known) return known.id;
  const id = newId();
  await sql(
    `insert into unit (id, name, imported, parent_id)
     select $1, $2, true, (select id from unit where parent_id is null and not imported order by id limit 1)`,
    [id, name],
  );
  return id;
}

/** What all people of an import share. */
export interface Arrival {
  readonly importId: string;
  readonly unitId: string;
  readonly at: Date;
}

/** Adds people by their names and returns their ids, in the same order. */
export async function addImportedPeople(
  sql: RunSql,
  { importId, unitId, at }: Arrival,
  names: readonly string[],
): Promise<string[]> {
  const ids = names.map(() => newId(at.getTime()));
  await sql(
    `insert into person (id, name, unit_id, import_id, created_at)
     select p.id, p.name, $3, $4, $5 from unnest($1::uuid[], $2::text[]) as p (id, name)`,
    [ids, names, unitId, importId, at],
  );
  return ids;
}

/** The account that stands as author of an import's ideas where nobody is known, made when there is none. */
export async function importAccount(
  sql: RunSql,
  { importId, at }: Pick<Arrival, "importId" | "at">,
  names: { readonly account: string; readonly accountUnit: string },
): Promise<string> {
  const [known] = await sql<{ id: string }>("select id from person where import_id = $1 limit 1", [
    importId,
  ]);
  if (known) return known.id;
  const unitId = await importedUnit(sql, names.accountUnit);
  const [id = ""] = await addImportedPeople(sql, { importId, unitId, at }, [names.account]);
  return id;
}

/** Removes the people of an import, and the unit of imported people once nothing is in it. */
export async function removeImportedPeople(sql: RunSql, importId: string): Promise<number> {
  const gone = await sql("delete from person where import_id = $1 returning 1", [importId]);
  await sql(
    `delete from unit u where u.imported
       and not exists (select from person p where p.unit_id = u.id)
       and not exists (select from idea i where i.unit_id = u.id)
       and not exists (select from unit c where c.parent_id = u.id)`,
  );
  return gone.length;
}
