/** What narrows the catalogue, as its address says it. Whatever it does not know, it leaves out. */
import { badgeMoments, type BadgeMoment } from "./badge.ts";

export interface CatalogueFilter {
  readonly moment: BadgeMoment | null;
  readonly tag: string | null;
  /** Those that are no longer given, instead of those that are. */
  readonly isRetired: boolean;
}

export const wholeCatalogue: CatalogueFilter = { moment: null, tag: null, isRetired: false };

/** Reads an address. */
export function readCatalogueFilter(search: URLSearchParams): CatalogueFilter {
  const moment = badgeMoments.find((one) => one === search.get("moment")) ?? null;
  const tag = search.get("tag")?.normalize("NFC").trim().slice(0, 100) ?? "";
  return { moment, tag: tag === "" ? null : tag, isRetired: search.get("standing") === "retired" };
}

/** The address of the catalogue so narrowed. */
export function catalogueAddress(filter: Partial<CatalogueFilter>): string {
  const { moment, tag, isRetired } = { ...wholeCatalogue, ...filter };
  const search = new URLSearchParams({
    ...(moment === null ? {} : { moment }),
    ...(tag === null ? {} : { tag }),
    ...(isRetired ? { standing: "retired" } : {}),
  });
  return search.size === 0 ? "/badges" : `/badges?${search.toString()}`;
}
