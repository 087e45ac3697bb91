import type { Dictionary } from "./dictionary.ts";
import type { PageWords } from "./dictionary-context.ts";

/** A dictionary that notes which catalogues one page is written with. */
export function wordsOfPage({ language, pageLanguage, say }: Dictionary): PageWords {
  const used = new Set<string>();
  return {
    language,
    pageLanguage,
    used,
    note: (catalogue) => used.add(catalogue),
    say: (key, values) => {
      used.add(key.slice(0, key.indexOf(".")));
      return say(key, values);
    },
  };
}
