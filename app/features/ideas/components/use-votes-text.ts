import { useT } from "#app/ui/language/language.tsx";

/** "3 votes"; that they are hidden where they are (null). */
export function useVotesText() {
  const t = useT();
  return (votes: number | null) =>
    votes === null ? t("ideas.votesHidden") : t("ideas.votes", { count: votes });
}
