/**
 * The words of the product, by catalogue. Each feature keeps its own under `messages/` and adds
 * itself here by module augmentation, so that a key that does not exist fails the type check.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by augmentation
export interface Words {}

/** `catalogue.name`, for example `ideas.votes`. */
export type MessageKey = {
  [Catalogue in keyof Words]: `${Catalogue & string}.${keyof Words[Catalogue] & string}`;
}[keyof Words];

/** Values filled into a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** A sentence to be said in the reader's language. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: MessageValues | undefined;
}

/** Finds a message in the reader's language and fills it in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

/** How figures and dates are written: British dates and a 24-hour clock, as the interface's English is British. */
export const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** Whether a string from outside names a language the product speaks. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The tag of the pseudo-language: English, accented, longer and from right to left, for those who test pages. */
export const pseudoLanguage = "ar-XB";

/** What `lang` and `dir` of a page may say. */
export type PageLanguage = Language | typeof pseudoLanguage;

/** In which direction a page is read. */
export function directionOf(language: PageLanguage): "ltr" | "rtl" {
  return language === pseudoLanguage ? "rtl" : "ltr";
}
