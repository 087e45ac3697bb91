import type { Theme } from "#app/ui/theme.ts";

/** What every page knows: whose organisation this is, who reads, and when the page was made. */
export interface RootData {
  readonly organisation: { readonly name: string; readonly timeZone: string };
  /** Null for a visitor who has not signed in. */
  readonly person: { readonly id: string; readonly name: string; readonly isAdmin: boolean } | null;
  /** Unread notifications, counted up to 100. */
  readonly unread: number;
  readonly theme: Theme;
  /** ISO 8601. */
  readonly now: string;
}
