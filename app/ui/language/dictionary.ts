import { setupI18n, type I18n, type Messages } from "@lingui/core";
import type { Language, MessageKey, MessageValues, PageLanguage, Words } from "#app/core/words.ts";

export type CatalogueName = keyof Words & string;
export type CatalogueMessages = Messages;

/** Fetches one catalogue's compiled messages in the dictionary's language. */
export type FetchCatalogue = (name: CatalogueName) => Promise<CatalogueMessages>;

/** The words of one language: catalogues arrive whole and are looked up by `catalogue.name`. */
export class Dictionary {
  readonly language: Language;
  readonly pageLanguage: PageLanguage;
  private readonly i18n: I18n;
  private readonly fetch: FetchCatalogue;
  /** What was renamed, as text: kept markup depends on it as it does on the language. */
  renaming = "";
  private renamed: Readonly<Partial<Record<MessageKey, string>>> = {};
  private readonly counts = new Map<string, string>();
  private readonly present = new Set<string>();
  private readonly underWay = new Map<string, Promise<void>>();
  /** Catalogues that could not be fetched; asked for again by the next page that needs them. */
  private readonly failed = new Map<string, unknown>();

  constructor(language: Language, fetch: FetchCatalogue, pageLanguage: PageLanguage = language) {
    this.language = language;
    this.pageLanguage = pageLanguage;
    this.fetch = fetch;
    this.i18n = setupI18n({ locale: language, messages: { [language]: {} } });
  }

  /** Adds a catalogue's messages. */
  add(name: CatalogueName, messages: CatalogueMessages): void {
    const prefixed = Object.entries(messages).map(([key, text]) => [`${name}.${key}`, text]);
    this.i18n.load(this.language, Object.fromEntries(prefixed) as Messages);
    this.present.add(name);
  }

  /** Says some words as this organisation does, in place of all that were renamed before. */
  rename(words: Readonly<Partial<Record<MessageKey, string>>>): void {
    if (words === this.renamed) return;
    this.renamed = words;
    this.renaming = JSON.stringify(words);
  }

  /** The message filled in. Throws a promise while its catalogue is on the way, for React's Suspense. */
  readonly say = (key: MessageKey, values?: MessageValues): string => {
    const name = key.slice(0, key.indexOf(".")) as CatalogueName;
    if (!this.present.has(name)) this.wait(name);
    const own = this.renamed[key];
    if (own !== undefined) return own;
    const count = onlyCount(values);
    return count === null
      ? this.i18n._(key, values ? { ...values } : {})
      : this.sayCount(key, count);
  };

  /** Counts repeat in every list, and choosing a plural takes longer than everything else of a message. */
  private sayCount(key: MessageKey, count: number): string {
    const known = this.counts.get(`${key} ${String(count)}`);
    if (known !== undefined) return known;
    const said = this.i18n._(key, { count });
    if (this.counts.size >= countsAtMost) this.counts.clear();
    this.counts.set(`${key} ${String(count)}`, said);
    return said;
  }

  /** Fetches a catalogue unless it is here already. */
  load(name: CatalogueName): Promise<void> {
    const known = this.underWay.get(name);
    if (known) return known;
    const loading = this.fetch(name)
      .then((messages) => {
        this.add(name, messages);
      })
      .catch((error: unknown) => {
        this.underWay.delete(name);
        this.failed.set(name, error);
        throw error;
      });
    this.underWay.set(name, loading);
    return loading;
  }

  /** Suspends while the catalogue comes, and throws what kept it from coming to the error page, once. */
  private wait(name: CatalogueName): never {
    const failure = this.failed.get(name);
    this.failed.delete(name);
    // React's Suspense for data is a thrown promise; it is no error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw failure ?? this.load(name);
  }
}

const countsAtMost = 10_000;

/** The count, when a message is filled with that and nothing else. */
function onlyCount(values: MessageValues | undefined): number | null {
  if (typeof values?.["count"] !== "number") return null;
  return Object.keys(values).length === 1 ? values["count"] : null;
}
