import { useLanguage, useT } from "../language/language.tsx";
import type { TableWords } from "./chart-table.ts";

/** The reader's words, for a chart's table. */
export function useTableWords(): TableWords {
  return { language: useLanguage(), t: useT() };
}
