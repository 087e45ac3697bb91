import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { categoryPolicy } from "../category.policy.ts";
import { nameIn } from "../category.ts";
import type { Intake } from "./intake.ts";
import { intakeOf } from "./intake.store.server.ts";

/** What a category asks, for administrators. Throws `forbidden`. */
export function managedIntake(actor: Actor, categoryId: string): Promise<Intake> {
  authorize(actor, categoryPolicy.manage, null);
  return intakeOf(sql, categoryId);
}

/** What a category asks, as the form of an idea shows it. */
export interface AskedIntake {
  readonly categoryId: string;
  readonly allowsPseudonyms: boolean;
  /** Safe HTML; empty for none. */
  readonly guidance: string;
  /** The language it is in. */
  readonly language: Language;
}

/** What the categories that take ideas ask, of those that ask anything. */
export async function askedIntakes(language: Language): Promise<AskedIntake[]> {
  const rows = await prepared<Intake & { categoryId: string }>(
    "asked-intakes",
    `select k.category_id as "categoryId", k.allows_pseudonyms as "allowsPseudonyms", k.guidance
     from category_intake k join category c on c.id = k.category_id
     where c.archived_at is null and c.import_id is null`,
    [],
  );
  return rows.map(({ categoryId, allowsPseudonyms, guidance }) => {
    const said = nameIn(guidance, language);
    const html = said.text === "" ? "" : renderMarkdown(said.text);
    return { categoryId, allowsPseudonyms, guidance: html, language: said.language };
  });
}
