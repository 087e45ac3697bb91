import { prepared, sql } from "#app/platform/db.server.ts";
import { websearch, type Term } from "./search-query.ts";

/** What is looked for, as PostgreSQL writes it: words of an English text, and of a French one. */
export interface Asked {
  readonly en: string;
  readonly fr: string;
}

/** The words of a query in both languages; null when there are none, "common" when all of them stand in every text. */
export async function askedWords(terms: readonly Term[]): Promise<Asked | "common" | null> {
  if (terms.length === 0) return null;
  const [row] = await prepared<Asked>(
    "asked-words",
    "select words_asked('en', $1)::text as en, words_asked('fr', $1)::text as fr",
    [websearch(terms)],
  );
  return row && (row.en !== "" || row.fr !== "") ? row : "common";
}

/** The values of a statement while it is put together. */
export class Values {
  readonly list: unknown[] = [];

  /** Adds a value; its place in the statement. */
  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${String(this.list.length)}::${type}`;
  }
}

/**
 * Runs a statement that was put together for one search. Not prepared: with the words at hand the planner knows whether
 * they are rare, and reads their index, or stand everywhere, and reads the newest rows instead.
 */
export function runOnce<Row extends object>(
  text: string,
  values: Values,
): ReturnType<typeof sql<Row>> {
  return sql<Row>(text, values.list);
}
