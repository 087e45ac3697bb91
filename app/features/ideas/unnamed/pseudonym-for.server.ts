import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { NewIdea } from "../idea.ts";
import { intakeOf } from "../intake/intake.store.server.ts";
import { freePseudonym, managesAbove } from "./unnamed.store.server.ts";

/**
 * The pseudonym under which somebody may post an idea. Throws `invalid` where the category wants names, or where the
 * author would be missed among those who answer.
 */
export async function pseudonymFor(
  sql: RunSql,
  author: Actor,
  { categoryId, unitId, language }: Pick<NewIdea, "categoryId" | "unitId" | "language">,
): Promise<string> {
  const { allowsPseudonyms } = await intakeOf(sql, categoryId);
  if (!allowsPseudonyms) throw new Refusal("invalid", "unnamed.categoryForbids");
  if (await managesAbove(sql, author.id, unitId))
    throw new Refusal("invalid", "unnamed.unitManaged");
  return freePseudonym(sql, language);
}
