import type { Language } from "#app/core/words.ts";
import { useLanguage } from "#app/ui/language/language.tsx";

/** British English puts no comma before the last "and". */
const formats: Record<Language, Intl.ListFormat> = {
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  fr: new Intl.ListFormat("fr-FR", { type: "conjunction" }),
};

/** Joins words as one says them: "votes, comments and answers". */
export function useList(): (parts: readonly string[]) => string {
  const format = formats[useLanguage()];
  return (parts) => format.format(parts);
}
