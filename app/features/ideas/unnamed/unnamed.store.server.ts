import { randomInt } from "node:crypto";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { drawPseudonym } from "./pseudonym.ts";

/** A pseudonym that no idea bears, kept for this transaction. */
export async function freePseudonym(sql: RunSql, language: Language): Promise<string> {
  // One after the other, so that two who draw the same do not both keep it.
  await sql("select pg_advisory_xact_lock(hashtextextended('pseudonyms', 0))");
  for (let round = 0; ; round++) {
    const pseudonym = drawPseudonym(language, (below) => randomInt(below), round);
    const taken = await sql("select from idea where pseudonym = $1", [pseudonym]);
    if (taken.length === 0) return pseudonym;
  }
}

/** Whether somebody manages a unit or one above it: they would be asked to answer, and be missed among those who are. */
export async function managesAbove(
  sql: RunSql,
  personId: string,
  unitId: string,
): Promise<boolean> {
  const rows = await sql(
    `with recursive up as (
       select id, parent_id from unit where id = $2
       union all select u.id, u.parent_id from up join unit u on u.id = up.parent_id
     )
     select from unit_manager m join up on up.id = m.unit_id where m.person_id = $1 limit 1`,
    [personId, unitId],
  );
  return rows.length > 0;
}
