import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { decimalText } from "#app/core/decimal.ts";
import { absoluteTime, relativeTime } from "#app/core/time.ts";
import { directionOf, type Language, type PageLanguage, type Translate } from "#app/core/words.ts";
import { DictionaryContext, type PageWords } from "./dictionary-context.ts";

interface Clock {
  readonly timeZone: string;
  /** The server's time when it made the page (ISO 8601), so that both sides write the same words. */
  readonly now: string;
}

/** Provided by ClockProvider. */
export const ClockContext = createContext<Clock>({
  timeZone: "UTC",
  now: new Date(0).toISOString(),
});

/** Gives everything below it the organisation's time zone and the moment the page was made. */
export function ClockProvider({ children, timeZone, now }: Clock & { children: ReactNode }) {
  const running = useRunningClock(now);
  const clock = useMemo(() => ({ timeZone, now: running }), [timeZone, running]);
  return <ClockContext.Provider value={clock}>{children}</ClockContext.Provider>;
}

const tick = 30_000;

/** The server's time as it goes on while the page is open; the browser's own clock may be wrong. */
function useRunningClock(loaded: string): string {
  const [now, setNow] = useState(loaded);
  useEffect(() => {
    setNow(loaded);
    const began = performance.now();
    const timer = setInterval(() => {
      setNow(new Date(Date.parse(loaded) + performance.now() - began).toISOString());
    }, tick);
    return () => {
      clearInterval(timer);
    };
  }, [loaded]);
  return now;
}

/** Translates in the reader's language: `const t = useT(); t("ideas.votes", { count: 3 })`. */
export function useT(): Translate {
  return useDictionary().say;
}

/** The reader's language. */
export function useLanguage(): Language {
  return useDictionary().language;
}

/** What the page's root element says of its language and direction. */
export function usePageLanguage(): { lang: PageLanguage; dir: "ltr" | "rtl" } {
  const { pageLanguage } = useDictionary();
  return { lang: pageLanguage, dir: directionOf(pageLanguage) };
}

/** Formats moments for the reader: how long ago, and in full in the organisation's time zone. */
export function useTimes(): (at: string) => { relative: string; absolute: string } {
  const { timeZone, now } = useContext(ClockContext);
  const language = useLanguage();
  return useCallback(
    (at) => ({
      relative: relativeTime(new Date(at), new Date(now), language),
      absolute: absoluteTime(new Date(at), timeZone, language),
    }),
    [timeZone, now, language],
  );
}

/** Writes decimals in the reader's notation, rounded to so many places: "73.5" is "73,50" in French. */
export function useDecimal(): (stored: string, places?: number) => string {
  const language = useLanguage();
  return useCallback((stored, places) => decimalText(stored, language, places), [language]);
}

/** The organisation's time zone, an IANA name. */
export function useTimeZone(): string {
  return useContext(ClockContext).timeZone;
}

function useDictionary(): PageWords {
  const dictionary = useContext(DictionaryContext);
  if (!dictionary) throw new Error("Words are asked for outside the entries' DictionaryContext.");
  return dictionary;
}
