/**
 * A saved view: a page of figures with its filter, kept under a name. Presets stay presets, so that "last month" is another
 * month next month. One that is shared is offered to leaders, and to managers who may see its unit.
 */
import { insightsPages, pagePath, type InsightsPage } from "../view/addresses.ts";

/** Longest name in characters, and how many one person may keep. */
export const savedViewLimits = { name: 80, each: 50 } as const;

export interface SavedView {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly page: InsightsPage;
  /** What the address says of the filter: "?period=last-month", or nothing. */
  readonly search: string;
  /** The unit of the filter; null: the whole organisation. */
  readonly unitId: string | null;
  readonly isShared: boolean;
  readonly revision: number;
}

/** Where a saved view leads. */
export function viewAddress({ page, search }: Pick<SavedView, "page" | "search">): string {
  return `${pagePath(page)}${search}`;
}

/** Whether a string from outside names a page of figures. */
export function isInsightsPage(text: unknown): text is InsightsPage {
  return insightsPages.some((page) => page === text);
}
