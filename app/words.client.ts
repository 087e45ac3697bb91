import { isLanguage, pseudoLanguage, type Language } from "#app/core/words.ts";
import { catalogueAddress } from "#app/ui/language/catalogue-address.ts";
import { Dictionary, type CatalogueMessages } from "#app/ui/language/dictionary.ts";

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

/** One small file per catalogue and language, fetched when a page first needs it. */
function fetchFrom(name: string, language: Language): Promise<CatalogueMessages> {
  if (import.meta.env.DEV) return fetchSource(name, language);
  return fetchBuilt(catalogueAddress(name, language));
}

/** A browser without a network is waited for; a server that does not answer is asked a few times more. */
async function fetchBuilt(address: string, attempt = 0): Promise<CatalogueMessages> {
  try {
    // Browsers remember a module that did not come: it is asked for under another address.
    const asked = attempt === 0 ? address : `${address}?${String(attempt)}`;
    const file = (await import(/* @vite-ignore */ asked)) as { default: CatalogueMessages };
    return file.default;
  } catch (error) {
    if (navigator.onLine && attempt >= attemptsAtMost) throw error;
    await (navigator.onLine ? pause(500 * 2 ** attempt) : backOnline());
    return fetchBuilt(address, attempt + 1);
  }
}

const attemptsAtMost = 3;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function backOnline(): Promise<unknown> {
  return new Promise((resolve) => {
    window.addEventListener("online", resolve, { once: true });
  });
}

/** While developing nothing is built, and the catalogue is read where it is written. */
function fetchSource(name: string, language: Language): Promise<CatalogueMessages> {
  const files = import.meta.glob<CatalogueMessages>("./**/messages/*.json", { import: "default" });
  const end = `/${name}/messages/${language}.json`;
  const [, fetch] = Object.entries(files).find(([file]) => file.endsWith(end)) ?? [];
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
