/**
 * A category: where an idea belongs. Administrators name and order them; an archived one takes no new
 * ideas and keeps those it has. Categories of an import are never changed.
 */
import type { Language } from "#app/core/words.ts";

/** One text per language; at least the organisation's language is filled. */
export type CategoryName = Readonly<Partial<Record<Language, string>>>;

export interface Category {
  readonly id: string;
  readonly name: CategoryName;
  readonly position: number;
  readonly archived: boolean;
  /** Whether new ideas wait for a moderator. */
  readonly premoderated: boolean;
}

/** The name in the reader's language, else in the other one, and in which it is. */
export function nameIn(
  name: CategoryName,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const other = language === "en" ? "fr" : "en";
  const own = name[language];
  return own ? { text: own, language } : { text: name[other] ?? "", language: other };
}

/** The name without languages that were left empty. */
export function filled(name: CategoryName): Record<string, string> {
  return Object.fromEntries(
    Object.entries(name).flatMap(([language, text]) => (text ? [[language, text]] : [])),
  );
}

/** Whether two names say the same in every language. */
export function isSameName(one: CategoryName, other: CategoryName): boolean {
  return (one.en ?? "") === (other.en ?? "") && (one.fr ?? "") === (other.fr ?? "");
}

/** Whether another category has one of these names already; capitals make no difference. */
export function isCategoryNameTaken(
  categories: readonly Pick<Category, "id" | "name">[],
  wanted: Pick<Category, "id" | "name">,
): boolean {
  const names = fold(wanted.name);
  return categories.some(
    ({ id, name }) => id !== wanted.id && fold(name).some((text) => names.includes(text)),
  );
}

/** The ids in their wanted order: those named first, in that order, then the rest as they stood. */
export function inOrder(present: readonly string[], wanted: readonly string[]): string[] {
  const known = new Set(present);
  const named = [...new Set(wanted)].filter((id) => known.has(id));
  return [...named, ...present.filter((id) => !named.includes(id))];
}

function fold(name: CategoryName): string[] {
  return Object.values(name).flatMap((text) => (text ? [text.toLowerCase()] : []));
}
