/**
 * challenge.gov's public feed: a JSON document with a list `_challenge`, each with some thirty fields, nearly all of them
 * texts. What a field holds that we do not know is kept and told.
 */
import type { Language, MessageKey } from "#app/core/words.ts";

/** Which collection its challenges belong to; with their ids there, this is how they are recognised again. */
export const feedName = "challenge.gov";

/** The language in which its challenges are written. */
export const languageThere: Language = "en";

/** What its prizes are paid in. */
export const currencyThere = "USD";

/** One challenge as it stands in the file. */
export type FeedEntry = Readonly<Record<string, unknown>>;

/** Entries in the order of the file, or the sentence that refuses it. */
export type FeedRead =
  | { readonly entries: readonly unknown[] }
  | { readonly refused: Extract<MessageKey, `arriving.${string}`> };

/** Largest file, in bytes, and most challenges in it; the real feed has 174 in two megabytes. */
export const feedAtMost = 10_000_000;
export const entriesAtMost = 2_000;

/** Reads a file as a feed. */
export function readFeed(bytes: Uint8Array): FeedRead {
  if (bytes.length === 0) return { refused: "arriving.fileMissing" };
  if (bytes.length > feedAtMost) return { refused: "arriving.fileLarge" };
  const value = jsonOf(bytes);
  if (value === undefined) return { refused: "arriving.notJson" };
  const list = isEntry(value) ? value["_challenge"] : undefined;
  if (!Array.isArray(list)) return { refused: "arriving.notFeed" };
  if (list.length === 0) return { refused: "arriving.noEntries" };
  if (list.length > entriesAtMost) return { refused: "arriving.tooMany" };
  return { entries: list };
}

/** Whether a value is a JSON object. */
export function isEntry(value: unknown): value is FeedEntry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An entry's id as text; null when it has none. */
export function idOf(entry: FeedEntry): string | null {
  const id = entry["challenge-id"];
  const text = typeof id === "number" ? String(id) : typeof id === "string" ? id.trim() : "";
  return /^[\w.-]{1,100}$/.test(text) ? text : null;
}

/** The ids of all entries that have one. */
export function entryIds(entries: readonly unknown[]): string[] {
  return entries.flatMap((entry) => (isEntry(entry) ? (idOf(entry) ?? []) : []));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    // A byte order mark is left out; bytes that are no text are refused.
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return value;
  } catch {
    return undefined;
  }
}
