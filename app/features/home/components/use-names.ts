import { useT } from "#app/ui/language/language.tsx";
import type { Talk } from "../news.ts";
import { useList } from "./use-list.ts";

/** "Odile", "Odile and Bram", "Odile, Bram and 2 others". */
export function useNames({ names, people }: Pick<Talk, "names" | "people">): string {
  const t = useT();
  const list = useList();
  if (people <= names.length) return list(names);
  const named = names.slice(0, 2);
  return list([...named, t("home.othersCount", { count: people - named.length })]);
}
