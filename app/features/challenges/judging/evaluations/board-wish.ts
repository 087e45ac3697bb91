/** What of the board an address asks for. */
export const boardFilters = ["all", "open", "short", "done"] as const;
export type BoardFilter = (typeof boardFilters)[number];

export interface BoardWish {
  readonly phaseId: string | null;
  readonly show: BoardFilter;
  /** Rows before those shown. */
  readonly from: number;
}

/** Reads an address; what it asks wrongly is left out. */
export function readBoardWish({ searchParams }: URL): BoardWish {
  const show = boardFilters.find((one) => one === searchParams.get("show")) ?? "all";
  return { phaseId: searchParams.get("phase"), show, from: rowsBefore(searchParams.get("after")) };
}

/** How many rows come before a page of a list; none for anything that is no such number. */
export function rowsBefore(after: string | null): number {
  const from = Number(after ?? 0);
  return Number.isInteger(from) && from > 0 && from < 1_000_000 ? from : 0;
}
