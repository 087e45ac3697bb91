/** What happened, where it stands, and what comes next. */
import type { ReactNode } from "react";

import { classNames } from "../class-names.ts";
import { Icon, type IconModule } from "../icon.tsx";
import { useT } from "../language/language.tsx";

export interface TimelineEvent {
  id: string;
  /** For addresses that lead to it. */
  anchor?: string | undefined;
  what: ReactNode;
  /** A Time; or, of what is still to come, the day it is due. */
  when?: ReactNode;
  who?: ReactNode;
  /** The reason given, in the words of those who acted. */
  why?: ReactNode;
  /** Language of the reason when it is not the page's. */
  whyLang?: string | undefined;
  icon?: IconModule | undefined;
  state?: "past" | "current" | "coming" | undefined;
}

export interface TimelineProps {
  label: string;
  /** In the order of reading. */
  events: readonly TimelineEvent[];
  /** One line each, without the reasons. */
  compact?: boolean | undefined;
}

/** An ordered list along a line; the line is dashed where the future begins. */
export function Timeline({ label, events, compact = false }: TimelineProps) {
  return (
    <ol aria-label={label} className="grid content-start">
      {events.map((event) => (
        <li
          key={event.id}
          id={event.anchor}
          aria-current={event.state === "current" ? "step" : undefined}
          className={classNames(
            "timeline-event scroll-mt-20 grid grid-cols-[auto_minmax(0,1fr)]",
            compact ? "gap-x-2.5 text-sm" : "gap-x-4",
            event.state === "coming" && "timeline-coming",
          )}
        >
          <Mark event={event} compact={compact} />
          <Happening event={event} compact={compact} />
        </li>
      ))}
    </ol>
  );
}

function Mark({ event: { icon, state = "past" }, compact }: EventProps) {
  return (
    <span aria-hidden="true" className="flex flex-col items-center">
      <span
        className={classNames(
          "grid shrink-0 place-items-center rounded-full border-2",
          compact ? "mt-1 size-3" : "size-9",
          marks[state],
        )}
      >
        {icon && !compact && <Icon of={icon} />}
      </span>
      <span className="timeline-line" />
    </span>
  );
}

const marks = {
  past: "border-line-strong bg-surface text-ink-muted",
  current: "border-accent bg-accent text-on-accent ring-4 ring-accent-soft",
  coming: "border-dashed border-line-strong bg-transparent text-ink-muted",
};

interface EventProps {
  event: TimelineEvent;
  compact: boolean;
}

function Happening({ event, compact }: EventProps) {
  const { what, when, who, why, whyLang, state } = event;
  return (
    <div
      className={classNames("grid min-w-0 content-start gap-0.5", compact ? "pb-3" : "pt-1 pb-7")}
    >
      <p className={state === "coming" ? "text-ink-muted" : "font-semibold"}>
        <StateWords state={state} />
        {what}
      </p>
      {(who ?? when) && (
        <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
          {who && <span>{who}</span>}
          {who && when && <span aria-hidden="true">·</span>}
          {when}
        </p>
      )}
      {why && !compact && (
        <blockquote
          lang={whyLang}
          className="mt-1.5 max-w-[65ch] rounded-md bg-sunken px-4 py-2.5 text-sm"
        >
          {why}
        </blockquote>
      )}
    </div>
  );
}

function StateWords({ state }: Pick<TimelineEvent, "state">) {
  const t = useT();
  if (state !== "current" && state !== "coming") return null;
  return <span className="sr-only">{t(`display.${state}`)} </span>;
}
