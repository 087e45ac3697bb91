import { isLanguage } from "#app/core/words.ts";
import { Dictionary, type CatalogueMessages } from "#app/ui/language/dictionary.ts";

// One small chunk per catalogue and language, fetched when a page first needs it.
const files = import.meta.glob<CatalogueMessages>("./**/messages/*.json", { import: "default" });

/** The words of the page's language, fetched catalogue by catalogue. */
export function browserDictionary(): Dictionary {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : "en";
  return new Dictionary(language, (name) => {
    const [, fetch] =
      Object.entries(files).find(([file]) => file.endsWith(`/${name}/messages/${language}.json`)) ??
      [];
    return fetch ? fetch() : Promise.reject(new Error(`There is no catalogue called ${name}.`));
  });
}
