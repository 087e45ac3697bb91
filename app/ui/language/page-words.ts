import type { Dictionary } from "./dictionary.ts";
import type { PageWords } from "./dictionary-context.ts";

/** A dictionary that notes which catalogues one page is written with. */
export function wordsOfPage({ language, say }: Dictionary): PageWords {
  const used = new Set<string>();
  return {
    language,
    used,
    say: (key, values) => {
      used.add(key.slice(0, key.indexOf(".")));
      return say(key, values);
    },
  };
}
