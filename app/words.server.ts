import type { Language, Translate } from "#app/core/words.ts";
import {
  Dictionary,
  type CatalogueMessages,
  type CatalogueName,
} from "#app/ui/language/dictionary.ts";

const files = import.meta.glob<CatalogueMessages>("./**/messages/*.json", {
  eager: true,
  import: "default",
});

const dictionaries: Record<Language, Dictionary> = { en: complete("en"), fr: complete("fr") };

/** All words of one language; the server has every catalogue at hand. */
export function dictionaryFor(language: Language): Dictionary {
  return dictionaries[language];
}

/** Translates on the server, outside any page. */
export function translator(language: Language): Translate {
  return dictionaries[language].say;
}

function complete(language: Language): Dictionary {
  const dictionary = new Dictionary(language, (name) => {
    throw new Error(`There is no catalogue called ${name}.`);
  });
  for (const [file, messages] of Object.entries(files)) {
    const [, name, tongue] = /([^/]+)\/messages\/(\w+)\.json$/.exec(file) ?? [];
    // The glob finds exactly the catalogues that augment `Words`; a test compares the two.
    if (tongue === language) dictionary.add(name as CatalogueName, messages);
  }
  return dictionary;
}
