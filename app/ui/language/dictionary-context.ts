import { createContext } from "react";
import type { Language, PageLanguage, Translate } from "#app/core/words.ts";

/** The reader's words, as one page uses them. */
export interface PageWords {
  readonly language: Language;
  /** What the page says of itself; differs from `language` in the pseudo-language, whose dates are English. */
  readonly pageLanguage: PageLanguage;
  readonly say: Translate;
  /** Catalogues used so far while rendering; on the server only. */
  readonly used?: ReadonlySet<string>;
  /** Adds one to them, for markup that was rendered for another page; on the server only. */
  readonly note?: (catalogue: string) => void;
}

/** Provided around the whole page by the two entries. */
export const DictionaryContext = createContext<PageWords | null>(null);
