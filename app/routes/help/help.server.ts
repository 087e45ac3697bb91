import type { Language } from "#app/core/words.ts";
import en from "./help.en.md?raw";
import fr from "./help.fr.md?raw";

/** The page in each language. */
export const texts: Readonly<Record<Language, string>> = { en, fr };
