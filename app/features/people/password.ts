/**
 * A password: long rather than complicated (NIST SP 800-63B §5.1.1.2: length and a blocklist, no
 * composition rules). What is left after everything guessable has been taken out must still be something.
 */
import type { MessageKey } from "#app/core/words.ts";
import { commonWords, rows } from "./password-words.ts";

/** Shortest and longest, in characters. */
export const passwordLimits = { min: 15, max: 200 } as const;

const enoughLeft = 6;
const enoughDifferent = 5;

/**
 * Why a password cannot be taken, or null. `about` holds what everybody knows of its owner:
 * name, e-mail address, organisation.
 */
export function passwordWeakness(password: string, about: readonly string[]): MessageKey | null {
  const { length } = Array.from(password);
  if (length < passwordLimits.min) return "people.passwordShort";
  if (length > passwordLimits.max) return "people.passwordLong";
  return isGuessable(password, about) ? "people.passwordGuessable" : null;
}

/** The form in which a password is hashed: the same however a keyboard composes its accents. */
export function canonicalPassword(password: string): string {
  return password.normalize("NFKC");
}

function isGuessable(password: string, about: readonly string[]): boolean {
  const plain = fold(password);
  if (isRepetition(plain)) return true;
  const known = [...commonWords, ...about.flatMap(wordsOf)];
  return [plain, unmask(plain)].some((reading) => isThin(without(reading, known)));
}

function isThin(rest: string): boolean {
  return rest.length < enoughLeft || new Set(rest).size < enoughDifferent;
}

/** Lower case without accents; other scripts and signs stay, as they are worth something. */
function fold(text: string): string {
  const bare = canonicalPassword(text).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[\s\p{P}]/gu, (sign) => (sign in masks ? sign : ""));
}

const masks: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Reads "p4ssw0rd" as the word it is. */
function unmask(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => masks[sign] ?? sign);
}

/** Whether the text is one short piece over and over, a begun last piece included. */
function isRepetition(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return true;
  }
  return false;
}

function wordsOf(text: string): string[] {
  const words = text.split(/[\s\p{P}]+/u).map(fold);
  return [fold(text), ...words].filter((word) => word.length >= 3);
}

function without(text: string, known: readonly string[]): string {
  const longestFirst = [...new Set(known)].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, " "), withoutRuns(text));
  return rest.replace(/(?:19|20)\d\d|[\s@$!]/g, "");
}

/** Takes out stretches of four or more that follow a row, forwards or backwards, or repeat one character. */
function withoutRuns(text: string): string {
  let rest = "";
  for (let at = 0; at < text.length;) {
    const length = runAt(text, at);
    rest += length >= 4 ? " " : text.slice(at, at + length);
    at += length;
  }
  return rest;
}

function runAt(text: string, at: number): number {
  let length = 1;
  while (at + length < text.length && isRun(text.slice(at, at + length + 1))) length += 1;
  return length;
}

function isRun(text: string): boolean {
  if (new Set(text).size === 1) return true;
  const backwards = Array.from(text).reverse().join("");
  return rows.some((row) => row.includes(text) || row.includes(backwards));
}
