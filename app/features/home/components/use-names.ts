import { useLanguage, useT } from "#app/ui/language/language.tsx";
import type { Talk } from "../news.ts";

/** "Odile", "Odile and Bram", "Odile, Bram and 2 others". */
export function useNames({ names, people }: Pick<Talk, "names" | "people">): string {
  const t = useT();
  const format = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  if (people <= names.length) return format.format(names);
  const named = names.slice(0, 2);
  return format.format([...named, t("home.othersCount", { count: people - named.length })]);
}
