import { isLanguage, pseudoLanguage, type Language } from "#app/core/words.ts";
import { Dictionary, type CatalogueMessages } from "#app/ui/language/dictionary.ts";

// One small chunk per catalogue and language, fetched when a page first needs it.
const files = import.meta.glob<CatalogueMessages>("./**/messages/*.json", { import: "default" });

/** The words of the page's language, fetched catalogue by catalogue. */
export function browserDictionary(): Dictionary {
  const { lang } = document.documentElement;
  if (lang === pseudoLanguage) return new Dictionary("en", fetchPseudo, pseudoLanguage);
  const language = isLanguage(lang) ? lang : "en";
  const dictionary = new Dictionary(language, (name) => fetchFrom(name, language));
  const { words } = document.body.dataset;
  // Written by our own server into the page.
  if (words) dictionary.rename(JSON.parse(words) as Parameters<Dictionary["rename"]>[0]);
  return dictionary;
}

function fetchFrom(name: string, language: Language): Promise<CatalogueMessages> {
  const [, fetch] =
    Object.entries(files).find(([file]) => file.endsWith(`/${name}/messages/${language}.json`)) ??
    [];
  return fetch ? fetch() : Promise.reject(new Error(`There is no catalogue called ${name}.`));
}

/** The pseudo-language is made of the English catalogue in the browser, by a chunk nobody else fetches. */
async function fetchPseudo(name: string): Promise<CatalogueMessages> {
  const [messages, { pseudoMessages }] = await Promise.all([
    fetchFrom(name, "en"),
    import("./ui/language/pseudo.ts"),
  ]);
  return pseudoMessages(messages);
}
