import { conflict, Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { roleTrouble, type PersonFacts } from "./person.ts";
import { isEmailTaken } from "./person.store.server.ts";
import { areUnits } from "./unit.store.server.ts";

/**
 * Checks what an administrator says about a person (null: a new one). Throws `invalid` for units that
 * do not exist and for a role that does not fit them, `conflict` for an e-mail address in use.
 */
export async function checkPerson(
  sql: RunSql,
  facts: PersonFacts,
  personId: string | null,
): Promise<void> {
  if (!(await areUnits(sql, [facts.unitId]))) throw new Refusal("invalid", "people.unitMissing");
  if (!(await areUnits(sql, facts.manages))) {
    throw new Refusal("invalid", "people.managedUnitUnknown");
  }
  const trouble = roleTrouble(facts);
  if (trouble) throw new Refusal("invalid", trouble);
  if (await isEmailTaken(sql, facts.email, personId)) throw conflict("people.emailTaken");
}
