import type { BrowserContextOptions } from "@playwright/test";

/** What a tour was asked to visit; `tests/tour.mjs` reads it from the command line. */
interface Choice {
  /** Words in the names of pages; none means every page. */
  readonly pages: readonly string[];
  readonly themes: readonly Theme[];
  readonly languages: readonly TourLanguage[];
  readonly sizes: readonly number[];
  /** Only the pictures of the README. */
  readonly readme: boolean;
}

type Theme = "light" | "dark" | "forced";
type TourLanguage = "en" | "fr" | "rtl";

/** One way of looking at every page. */
export interface Look {
  readonly theme: Theme;
  readonly language: TourLanguage;
  readonly size: number;
}

// Written by tests/tour.mjs; a run without it, as by an editor, visits everything once.
const choice = JSON.parse(
  process.env["TOUR"] ??
    '{"pages":[],"themes":["light"],"languages":["en"],"sizes":[1440],"readme":false}',
) as Choice;

export const { readme } = choice;

/** Every combination that was asked for. */
export const looks: readonly Look[] = choice.themes.flatMap((theme) =>
  choice.languages.flatMap((language) => choice.sizes.map((size) => ({ theme, language, size }))),
);

/** The pages that were asked for, with their addresses. */
export function chosen(pages: Readonly<Record<string, string>>): [name: string, address: string][] {
  return Object.entries(pages).filter(
    ([name]) => choice.pages.length === 0 || choice.pages.some((word) => name.includes(word)),
  );
}

/** A browser that looks at pages this way; the pseudo-language comes by a cookie besides. */
export function browserFor({ theme, language, size }: Look): BrowserContextOptions {
  return {
    locale: language === "fr" ? "fr-FR" : "en-GB",
    viewport: { width: size, height: size < 600 ? 844 : 900 },
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "forced" ? "active" : "none",
    reducedMotion: "reduce",
  };
}

/** Turns the pseudo-language on where the look wants it. */
export function addressIn({ language }: Look, address: string): string {
  if (language !== "rtl") return address;
  return `${address}${address.includes("?") ? "&" : "?"}pseudo=1`;
}
