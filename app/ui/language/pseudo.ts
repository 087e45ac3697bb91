/**
 * The pseudo-language: English that shows what a translation would break. Accents show fonts and raw words,
 * doubled vowels make texts a third longer, brackets show what is cut off or glued together.
 */
import type { CatalogueMessages } from "./dictionary.ts";

/** Rewrites a compiled catalogue; values, formats and plural forms stay as they are. */
export function pseudoMessages(messages: CatalogueMessages): CatalogueMessages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, bracketed(accented(message))]),
  );
}

type Compiled = CatalogueMessages[string];
type Tokens = Exclude<Compiled, string>;

function bracketed(message: Compiled): Compiled {
  return typeof message === "string" ? `[${message}]` : ["[", ...message, "]"];
}

function accented(message: Compiled): Compiled {
  return typeof message === "string" ? accentedText(message) : message.map(accentedToken);
}

/** A token is a text, or a value with its format and the texts it chooses between. */
function accentedToken(token: Tokens[number]): Tokens[number] {
  if (typeof token === "string") return accentedText(token);
  const [value, format = "", choices] = token;
  if (typeof choices !== "object" || choices === null) return token;
  return [value, format, Object.fromEntries(Object.entries(choices).map(accentedChoice))];
}

/** Besides texts, which are lists, choices hold the offset of a plural and the options of a date. */
function accentedChoice([name, choice]: [string, unknown]): [string, unknown] {
  // Lingui compiles every text that can be chosen to a list of tokens, and nothing else to a list.
  return [name, Array.isArray(choice) ? accented(choice as Tokens) : choice];
}

function accentedText(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => letters[letter] ?? letter);
}

const plain = "aeiouybcdghjklnrstwzAEIOUYBCDGHJKLNRSTWZ";
const marked = "áéíóúýƀçďğĥĵķļñŕšţŵžÁÉÍÓÚÝƁÇĎĞĤĴĶĻÑŔŠŢŴŽ";
const doubled = /[aeiou]/;

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(plain, (letter, at) => {
    const mark = marked[at] ?? letter;
    return [letter, doubled.test(letter) ? mark + mark : mark];
  }),
);
