import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { boardFilters, type BoardFilter } from "../board-wish.ts";
import type { boardPage } from "../board.queries.server.ts";

interface BoardFiltersProps extends Pick<Awaited<ReturnType<typeof boardPage>>, "totals"> {
  readonly at: string;
  readonly phaseId: string;
  readonly show: BoardFilter;
}

/** Which of the entries are shown, each choice with how many there are. */
export function BoardFilters({ at, phaseId, show, totals }: BoardFiltersProps) {
  const t = useT();
  const { entries, done, short } = totals;
  const counts = { all: entries, short, done, open: undefined };
  const tabs = boardFilters.map((one) => ({
    to: `${at}?phase=${phaseId}&show=${one}#entries`,
    label: t(words[one]),
    count: counts[one],
    current: one === show,
  }));
  return <TabsNav label={t("evaluations.filters")} tabs={tabs} />;
}

const words: Readonly<Record<BoardFilter, MessageKey>> = {
  all: "evaluations.showAll",
  open: "evaluations.showOpen",
  short: "evaluations.short",
  done: "evaluations.done",
};
