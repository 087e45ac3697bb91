import type { Language } from "#app/core/words.ts";
import en from "./privacy.en.md?raw";
import fr from "./privacy.fr.md?raw";

/** The page in each language. */
export const texts: Readonly<Record<Language, string>> = { en, fr };
