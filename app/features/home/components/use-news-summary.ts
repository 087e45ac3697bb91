import { useT } from "#app/ui/language/language.tsx";
import type { NewsTotals } from "../news.ts";
import { useList } from "./use-list.ts";

/** "4 votes, 2 comments and 1 answer to you"; null when there is nothing. */
export function useNewsSummary({ votes, comments, answers, edits }: NewsTotals): string | null {
  const t = useT();
  const list = useList();
  const parts = [
    votes > 0 && t("home.sumVotes", { count: votes }),
    comments > 0 && t("home.sumComments", { count: comments }),
    answers > 0 && t("home.sumAnswers", { count: answers }),
    edits > 0 && t("home.sumEdits", { count: edits }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : list(parts);
}
