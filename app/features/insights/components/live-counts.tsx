import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { CountsToday } from "../view/counts-today.queries.server.ts";
import { useLiveFigures } from "./use-live-figures.ts";

interface LiveCountsProps {
  readonly counts: CountsToday;
  /** How often figures had been brought up to date when these were read, or before. */
  readonly revision: number;
}

/** What has been done today so far, as it happens; it can be made to stand still. */
export function LiveCounts({ counts, revision }: LiveCountsProps) {
  const t = useT();
  const hydrated = useHydrated();
  const [paused, setPaused] = useState(false);
  useLiveFigures(revision, paused);
  const { ideas, votes, decisions } = counts;
  const shown = [
    { key: "ideas", count: ideas, words: t("insights.liveIdeas", { count: ideas }) },
    ...(votes === null
      ? []
      : [{ key: "votes", count: votes, words: t("insights.liveVotes", { count: votes }) }]),
    {
      key: "decisions",
      count: decisions,
      words: t("insights.liveDecisions", { count: decisions }),
    },
  ];
  return (
    <TitledSection
      id="today"
      title={t("insights.live")}
      action={
        hydrated && (
          <Button
            type="button"
            size="small"
            aria-pressed={paused}
            onClick={() => {
              setPaused(!paused);
            }}
          >
            {t(paused ? "insights.liveGoOn" : "insights.livePause")}
          </Button>
        )
      }
    >
      <dl className="grid grid-cols-3 gap-4 sm:w-fit sm:gap-10">
        {shown.map(({ key, count, words }) => (
          <div key={key} className="flex flex-col-reverse">
            <dt className="text-sm text-ink-muted">{words}</dt>
            <dd className="text-2xl font-bold tabular-nums" data-count={key}>
              {count}
            </dd>
          </div>
        ))}
      </dl>
      {paused && (
        <p role="status" className="mt-2 text-sm text-ink-muted">
          {t("insights.livePaused")}
        </p>
      )}
    </TitledSection>
  );
}
