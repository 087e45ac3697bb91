/** A saved search: a query under a name, kept by one person, who may be told of new ideas that match it. */
export interface SavedSearch {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly query: string;
  readonly notify: boolean;
}

/** Longest texts in characters, and how many one person may keep. */
export const savedSearchLimits = { name: 80, query: 300, each: 50 } as const;

/** The page of results. */
export function searchAddress(
  parameters: Partial<Record<"q" | "in" | "sort" | "after", string | null>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) search.set(name, value);
  const query = search.toString();
  return query === "" ? "/search" : `/search?${query}`;
}
