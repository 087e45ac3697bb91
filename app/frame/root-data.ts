import type { MessageKey } from "#app/core/words.ts";
import type { LogoPictureProps } from "#app/ui/logo-picture.tsx";
import type { Theme } from "#app/ui/theme.ts";

/** What every page knows: whose organisation this is, who reads, and when the page was made. */
export interface RootData {
  readonly organisation: { readonly name: string; readonly timeZone: string };
  /** Null for a visitor who has not signed in. */
  readonly person: FramedPerson | null;
  readonly slots: FrameSlots;
  readonly look: PageLook;
  readonly theme: Theme;
  /** What this organisation says in place of some of the product's words, as JSON; left out while it says none. */
  readonly words?: string;
  /** ISO 8601. */
  readonly now: string;
}

/** The signed-in person as the frame names them. */
export interface FramedPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly isAdmin: boolean;
  readonly isModerator: boolean;
  readonly isLeader: boolean;
  /** Whether they may write challenges. */
  readonly maySponsor: boolean;
  /** Whether figures are shown to them: of everything, or of the units they manage. */
  readonly seesFigures: boolean;
}

/** How the organisation shows itself. */
export interface PageLook {
  /** Where the accent's style sheet is; null while the product wears its own. */
  readonly sheet: string | null;
  /** The colour of the browser's own bars, in each scheme. */
  readonly bars: { readonly light: string; readonly dark: string };
  /** Stands in place of the product's mark. */
  readonly logo: LogoPictureProps | null;
}

/** Places in the frame that features fill; one that is missing has no source and is not rendered. */
export interface FrameSlots {
  /** The address of the page that answers `?q=`. */
  readonly search?: string;
  /** Unread lines, counted up to 100. */
  readonly inbox?: { readonly unread: number };
  /** There are ideas that are this person's to answer. */
  readonly queue?: boolean;
  /** Whether this person judges, or is asked to. */
  readonly judging?: boolean;
  readonly announcements?: readonly Notice[];
  /** Nothing that is announced shows itself on this person's pages. */
  readonly quiet?: boolean;
  /** How much waits for moderators, counted up to 100; for those alone who may look after it. */
  readonly moderation?: { readonly open: number };
}

/** One announcement, in the words of whoever made it. */
export interface Notice {
  readonly id: string;
  /** What is announced, before its own words. */
  readonly lead?: MessageKey;
  readonly text: string;
  readonly lang?: string;
  /** Where more of it stands. */
  readonly to?: string;
  /** When, in milliseconds since 1970. */
  readonly at?: number;
}
