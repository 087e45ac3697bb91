import { conflict, Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { organisationLanguage } from "./category.store.server.ts";
import { isCategoryNameTaken, type Category } from "./category.ts";

/** Throws `invalid` without a name in the organisation's language, `conflict` for a name in use. */
export async function checkCategoryName(
  sql: RunSql,
  categories: readonly Category[],
  wanted: Pick<Category, "id" | "name">,
): Promise<void> {
  const language = await organisationLanguage(sql);
  if (!wanted.name[language]) throw new Refusal("invalid", missing[language]);
  if (isCategoryNameTaken(categories, wanted)) throw conflict("categorising.categoryNameTaken");
}

const missing = {
  en: "categorising.categoryNameMissingEn",
  fr: "categorising.categoryNameMissingFr",
} as const;
