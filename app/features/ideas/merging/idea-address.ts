/** An idea, and the one as part of which it goes on. */
export interface Placed {
  readonly id: string;
  /** Null: it stands by itself. */
  readonly mergedIntoId: string | null;
}

/** What an address says of the merged idea that somebody came for. */
export const mergedParameter = "merged";

/** Where an idea is shown: on its own page, or on that of the idea as part of which it goes on. */
export function ideaAddress({ id, mergedIntoId }: Placed): string {
  return mergedIntoId === null ? `/ideas/${id}` : `/ideas/${mergedIntoId}?${mergedParameter}=${id}`;
}
