import {
  languages,
  pseudoLanguage,
  type Language,
  type MessageKey,
  type PageLanguage,
  type Translate,
} from "#app/core/words.ts";
import {
  Dictionary,
  type CatalogueMessages,
  type CatalogueName,
} from "#app/ui/language/dictionary.ts";
import { pseudoMessages } from "#app/ui/language/pseudo.ts";

const files = import.meta.glob<CatalogueMessages>("./**/messages/*.json", {
  eager: true,
  import: "default",
});

const dictionaries: Record<Language, Dictionary> = { en: complete("en"), fr: complete("fr") };

let pseudo: Dictionary | undefined;

/** All words of one language; the server has every catalogue at hand. */
export function dictionaryFor(language: PageLanguage): Dictionary {
  if (language === pseudoLanguage) return (pseudo ??= complete("en", pseudoLanguage));
  return dictionaries[language];
}

/** Translates on the server, outside any page. */
export function translator(language: Language): Translate {
  return dictionaries[language].say;
}

/** Says some words of each language as this organisation does. */
export function renameWords(
  words: Readonly<Record<Language, Readonly<Partial<Record<MessageKey, string>>>>>,
): void {
  for (const language of languages) dictionaries[language].rename(words[language]);
}

function complete(language: Language, pageLanguage: PageLanguage = language): Dictionary {
  const missing = (name: string) => {
    throw new Error(`There is no catalogue called ${name}.`);
  };
  const dictionary = new Dictionary(language, missing, pageLanguage);
  for (const [file, messages] of Object.entries(files)) {
    const [, name, tongue] = /([^/]+)\/messages\/(\w+)\.json$/.exec(file) ?? [];
    // The glob finds exactly the catalogues that augment `Words`; a test compares the two.
    if (tongue === language)
      dictionary.add(
        name as CatalogueName,
        pageLanguage === pseudoLanguage ? pseudoMessages(messages) : messages,
      );
  }
  return dictionary;
}
