import type { Language } from "#app/core/words.ts";

/** Where a built catalogue of words lies; `server/build/catalogue-files.ts` puts it there. */
export function catalogueAddress(name: string, language: Language): string {
  return `/assets/words/${__WORDS_VERSION__}/${name}.${language}.js`;
}
