/** Fills that can be told apart without colour: each series has a pattern of its own. */
import { createContext, useContext, useId, type ReactNode } from "react";

import { fillOf, looksOfSeries, overlayOf } from "./series-look.ts";

const PatternContext = createContext("");

/** Gives the drawings below it their patterns. */
export function Patterns({ children }: { children: ReactNode }) {
  const id = useId().replaceAll(":", "");
  return (
    <PatternScope id={id}>
      <svg aria-hidden="true" focusable="false" className="absolute size-0">
        <PatternDefs />
      </svg>
      {children}
    </PatternScope>
  );
}

/** Says which patterns the drawings below it use; they are defined by `PatternDefs` somewhere among them. */
export function PatternScope({ id, children }: { id: string; children: ReactNode }) {
  return <PatternContext.Provider value={id}>{children}</PatternContext.Provider>;
}

/** The patterns of the scope. */
export function PatternDefs() {
  const id = useContext(PatternContext);
  return (
    <defs>
      {Array.from({ length: looksOfSeries }, (_none, index) => (
        <Pattern key={index} id={`${id}-${index}`} lines={overlayOf(index)} ink="stroke-surface">
          <rect width="8" height="8" className={fillOf(index)} />
        </Pattern>
      ))}
      <Pattern id={`${id}-withheld`} lines={hatching} ink="stroke-ink-muted" />
    </defs>
  );
}

/** The fill of each series, by its index. */
export function useSeriesFill(): (index: number) => string {
  const id = useContext(PatternContext);
  return (index) => `url(#${id}-${index % looksOfSeries})`;
}

/** The fill of what is not told. */
export function useWithheldFill(): string {
  return `url(#${useContext(PatternContext)}-withheld)`;
}

const hatching = "M-2 2 2-2M0 8 8 0M6 10l4-4";

interface PatternProps {
  id: string;
  lines: string;
  ink: string;
  children?: ReactNode;
}

function Pattern({ id, lines, ink, children }: PatternProps) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      {children}
      {lines && <path d={lines} strokeWidth="1.25" className={`fill-none ${ink}`} />}
    </pattern>
  );
}
