/** A moment by the clocks where the reader is. */
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
  const t = useT();
  const language = useLanguage();
  const ours = useTimeZone();
  const hydrated = useHydrated();
  const theirs = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : null;
  const text = (zone: string) => absoluteTime(new Date(at), zone, language);
  const named = t("ui.timeIn", { when: text(ours), zone: ours.replaceAll("_", " ") });
  const elsewhere = theirs !== null && text(theirs) !== text(ours);
  return (
    <time dateTime={at} title={named} className={className}>
      {theirs === null && named}
      {theirs !== null && (elsewhere ? t("ui.timeYours", { when: text(theirs) }) : text(ours))}
    </time>
  );
}
