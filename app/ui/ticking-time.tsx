/** The time that is left until a moment, to the second, where somebody wants to see it run down. */
import { useContext, useEffect, useState } from "react";
import { ClockContext, useLanguage } from "./language/language.tsx";
import { timeLeft } from "./time-left.ts";

export interface TickingTimeProps {
  /** ISO 8601, with zone. */
  at: string;
  /** Shown only once less than this is left, in milliseconds. */
  within?: number | undefined;
  className?: string | undefined;
}

/** Beside words that say the same, which screen readers are told instead. Nothing without scripts, or where motion is not wanted. */
export function TickingTime({ at, within = Infinity, className }: TickingTimeProps) {
  const language = useLanguage();
  const left = useTimeLeft(at);
  if (left === null || left <= 0 || left > within) return null;
  return (
    <span aria-hidden="true" data-ticking className={className}>
      {timeLeft(left, language)}
    </span>
  );
}

/** By the server's clock; null until scripts run. */
function useTimeLeft(at: string): number | null {
  const { now } = useContext(ClockContext);
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
      setLeft(null);
      return;
    }
    const [began, whole] = [performance.now(), Date.parse(at) - Date.parse(now)];
    const tick = () => {
      setLeft(whole - (performance.now() - began));
    };
    tick();
    const timer = setInterval(tick, second);
    return () => {
      clearInterval(timer);
    };
  }, [at, now]);
  return left;
}

const second = 1_000;
