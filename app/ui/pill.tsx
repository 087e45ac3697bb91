/** A short word about something: its state, its kind, a count. */
import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";

export type PillTone = "neutral" | "accent" | "info" | "success" | "warning" | "danger";

export interface PillProps {
  tone?: PillTone | undefined;
  icon?: ReactNode;
  /** A spot of the tone before the words, for pills that are looked for in a list. */
  dot?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Never the only carrier of a meaning: its words say what its colour hints at. */
export function Pill({ tone = "neutral", icon, dot, className, children }: PillProps) {
  return (
    <span className={classNames("pill", dot && "pill-dot", tones[tone], className)}>
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}

const tones: Record<PillTone, string> = {
  neutral: "bg-sunken text-ink-muted",
  accent: "bg-accent-soft text-accent-ink",
  info: "bg-info-soft text-info-ink",
  success: "bg-success-soft text-success-ink",
  warning: "bg-warning-soft text-warning-ink",
  danger: "bg-danger-soft text-danger-ink",
};
