import type { Language } from "#app/core/words.ts";

/** What META says of an election, as far as the import uses it. */
export interface Election {
  readonly name: string;
  /** Null when the product does not speak the file's language. */
  readonly language: Language | null;
  /** First moment of the day on which voting began and ended, UTC; null when the file does not tell it. */
  readonly begins: Date | null;
  readonly ends: Date | null;
}

const longestName = 200;

/** Understands META; the name falls back on the file's when META has none. */
export function electionFrom(meta: ReadonlyMap<string, string>, fileName: string): Election {
  return {
    name: cut(nameFrom(meta) || fileName, longestName),
    language: languageFrom(meta.get("language")),
    begins: dayFrom(meta.get("date_begin")),
    ends: dayFrom(meta.get("date_end")),
  };
}

/** Cuts a text to so many characters, as a reader counts them, marking the cut. */
export function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

function nameFrom(meta: ReadonlyMap<string, string>): string {
  const instance = meta.get("instance") ?? "";
  const what = meta.get("description") ?? "";
  if (what === "") return [meta.get("unit"), instance].filter(Boolean).join(" ");
  return instance === "" || what.includes(instance) ? what : `${what} (${instance})`;
}

function languageFrom(text = ""): Language | null {
  if (/^(en|eng|english)$/i.test(text)) return "en";
  return /^(fr|fra|fre|french|français)$/i.test(text) ? "fr" : null;
}

/** Files write 2021, 2021-06-14, 14.06.2021 or 14/06/2021; a year alone is its first day. */
function dayFrom(text = ""): Date | null {
  const [, yearFirst, month = "1", day = "1"] =
    /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(text) ?? [];
  if (yearFirst) return dayOf(yearFirst, month, day);
  const [, dayFirst, monthThen, yearLast] =
    /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  return dayFirst && monthThen && yearLast ? dayOf(yearLast, monthThen, dayFirst) : null;
}

function dayOf(year: string, month: string, day: string): Date | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A 31st of June would become the 1st of July.
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real && Number(year) >= 1900 ? date : null;
}
