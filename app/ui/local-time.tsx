/** Moments by the clocks where the reader is. */
import { absoluteTime } from "#app/core/time.ts";
import { useHydrated } from "./hydrated.ts";
import { useLanguage, useT, useTimeZone } from "./language/language.tsx";

export interface LocalTimeProps {
  /** ISO 8601, with zone. */
  at: string;
  className?: string | undefined;
}

/** The organisation's time with its zone as the server wrote it; with scripts, that of the reader's own clocks. */
export function LocalTime({ at, className }: LocalTimeProps) {
  const { text, named } = useLocalTime()(at);
  return (
    <time dateTime={at} title={named} className={className}>
      {text}
    </time>
  );
}

/** From one moment to another; whose clocks they are by is said once. */
export function LocalStretch({ from, to }: { from: string; to: string }) {
  const { text, named } = useLocalTime()(from, to);
  return <span title={named}>{text}</span>;
}

/** The same within a sentence: `named` in the organisation's time, `text` as the reader is to read it. */
export function useLocalTime(): (at: string, to?: string) => { text: string; named: string } {
  const t = useT();
  const language = useLanguage();
  const ours = useTimeZone();
  const hydrated = useHydrated();
  const theirs = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : null;
  return (at, to) => {
    const moments = to === undefined ? [at] : [at, to];
    const said = (zone: string) =>
      moments.map((moment) => absoluteTime(new Date(moment), zone, language)).join(" – ");
    const named = t("ui.timeIn", { when: said(ours), zone: ours.replaceAll("_", " ") });
    if (theirs === null) return { text: named, named };
    const elsewhere = said(theirs) !== said(ours);
    return { text: elsewhere ? t("ui.timeYours", { when: said(theirs) }) : said(ours), named };
  };
}
