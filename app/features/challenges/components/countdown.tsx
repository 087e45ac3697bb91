import type { MessageKey } from "#app/core/words.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { LocalTime } from "#app/ui/local-time.tsx";
import { TickingTime } from "#app/ui/ticking-time.tsx";
import type { ShownMoment } from "../listing/challenge-card.ts";

/** What comes next and how soon, in a line; on its last day it runs down. */
export function CountdownLine({ next }: { readonly next: ShownMoment }) {
  const t = useT();
  const { relative, absolute } = useTimes()(next.at);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <time dateTime={next.at} title={absolute} className="font-semibold text-ink">
        {t(nextWords[next.what], { when: relative })}
      </time>
      <TickingTime at={next.at} within={lastDay} className="tabular-nums" />
    </span>
  );
}

const lastDay = 86_400_000;

/** The same at its length: how long is left, and until when by the reader's clocks. */
export function Countdown({ next }: { readonly next: ShownMoment }) {
  const t = useT();
  const { relative } = useTimes()(next.at);
  return (
    <div className="grid gap-0.5">
      <p className="text-lg font-semibold">{t(nextWords[next.what], { when: relative })}</p>
      <TickingTime at={next.at} className="text-2xl font-semibold text-accent tabular-nums" />
      <LocalTime at={next.at} className="text-sm text-ink-muted" />
    </div>
  );
}

const nextWords = {
  opens: "listing.opens",
  closes: "listing.closes",
  reopens: "listing.reopens",
  judged: "listing.judged",
} as const satisfies Record<ShownMoment["what"], MessageKey>;
