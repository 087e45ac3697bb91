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

/** Letters kept in each of two generations; what is asked for moves to the younger one, the older is forgotten whole. */
const lettersAtMost = 8_000_000;
let young = new Map<string, Kept>();
let old = new Map<string, Kept>();
let letters = 0;

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
  const fresh = young.get(key);
  if (fresh) return fresh;
  const known = old.get(key);
  if (known) return remember(key, known);
  const words = wordsOfPage(dictionary);
  const html = renderToString(
    <DictionaryContext.Provider value={words}>{element}</DictionaryContext.Provider>,
  );
  return remember(key, { html, used: words.used ?? new Set<string>() });
}

function remember(key: string, made: Kept): Kept {
  if (letters > lettersAtMost) {
    old = young;
    young = new Map();
    letters = 0;
  }
  young.set(key, made);
  letters += key.length + made.html.length;
  return made;
}
