import { renderToString } from "react-dom/server";
import { DictionaryContext, type PageWords } from "#app/ui/language/dictionary-context.ts";
import { wordsOfPage } from "#app/ui/language/page-words.ts";
import type { Dictionary } from "#app/ui/language/dictionary.ts";
import type { KeepMarkup } from "#app/ui/rendered-once.tsx";

interface Kept {
  readonly html: string;
  /** Catalogues it is written with, which the browser needs too. */
  readonly used: ReadonlySet<string>;
}

/** A few kilobytes each. */
const keptAtMost = 2_000;
const kept = new Map<string, Kept>();

/** Renders rows in the words of one page, and notes their catalogues with that page's. */
export function keepMarkup(dictionary: Dictionary, page: PageWords): KeepMarkup {
  return (key, element) => {
    const { html, used } = find(
      `${dictionary.pageLanguage} ${dictionary.renaming} ${key}`,
      dictionary,
      element,
    );
    for (const name of used) page.note?.(name);
    return html;
  };
}

function find(key: string, dictionary: Dictionary, element: Parameters<KeepMarkup>[1]): Kept {
  const known = kept.get(key);
  if (known) return known;
  const words = wordsOfPage(dictionary);
  const html = renderToString(
    <DictionaryContext.Provider value={words}>{element}</DictionaryContext.Provider>,
  );
  if (kept.size >= keptAtMost) kept.clear();
  const made = { html, used: words.used ?? new Set<string>() };
  kept.set(key, made);
  return made;
}
