import type { FilterKey } from "./search-words.ts";

/** What filters ask for of one thing: any of `wanted`, unless it is null, and none of `unwanted`. */
export interface Choice {
  readonly wanted: readonly string[] | null;
  readonly unwanted: readonly string[];
}

/** A filter whose value is of nothing; nothing can match it. */
export interface UnknownFilter {
  readonly key: FilterKey;
  readonly value: string;
}

/** The filters of a query as the database knows them. */
export interface Narrowing {
  readonly author: Choice;
  /** With everything below. */
  readonly unit: Choice;
  readonly stage: Choice;
  readonly category: Choice;
  readonly kind: Choice;
  readonly tag: Choice;
  readonly unknown: readonly UnknownFilter[];
}

/** One filter's part in a choice. */
export interface Found {
  readonly ids: readonly string[];
  readonly excluded: boolean;
}

/** Several filters of one kind: any of those wanted, none of those excluded. */
export function choiceOf(found: readonly Found[]): Choice {
  const wanted = found.filter(({ excluded }) => !excluded);
  return {
    wanted: wanted.length > 0 ? wanted.flatMap(({ ids }) => ids) : null,
    unwanted: found.filter(({ excluded }) => excluded).flatMap(({ ids }) => ids),
  };
}
