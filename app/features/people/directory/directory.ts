/** The directory: active colleagues, by what they are called, do and offer. The URL is the state. */
import { isId } from "#app/core/ids.ts";

/** What a reader of the directory looks for. */
export interface DirectoryWish {
  /** Words of a name, a job title or a skill; empty for everybody. */
  readonly search: string;
  /** This unit and everything below it. */
  readonly unitId: string | null;
  /** The last person of the page before. */
  readonly after: string | null;
}

/** Somebody as the directory shows them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly unitId: string;
  readonly unit: string;
  readonly skills: readonly string[];
}

const searchAtMost = 100;

/** Reads an address of the directory; whatever makes no sense in it is left out. */
export function readDirectoryWish(query: URLSearchParams): DirectoryWish {
  const id = (name: string) => {
    const value = query.get(name);
    return isId(value) ? value : null;
  };
  const search = (query.get("q") ?? "").replace(/\s+/g, " ").trim().slice(0, searchAtMost);
  return { search, unitId: id("unit"), after: id("after") };
}

/** Writes an address of the directory. */
export function directoryAddress({ q, unit }: { q?: string; unit?: string | null }): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (unit) query.set("unit", unit);
  const text = query.toString();
  return text === "" ? "/people" : `/people?${text}`;
}

/** Letters and digits alone, at most five words: more describe nobody better. */
export function wordsIn(search: string): string[] {
  return search.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, 5) ?? [];
}
