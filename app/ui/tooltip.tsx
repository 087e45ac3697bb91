/**
 * A few words about a control, for those who see the screen and those who hear it. They add to its name and never
 * replace it: they describe it even where nothing pops up.
 */
import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from "react";

import { onDemand } from "./on-demand.tsx";

export interface TooltipProps {
  text: string;
  /** The control; spread what it is given onto it. */
  children: (described: { "aria-describedby": string }) => ReactNode;
}

export interface TooltipBubbleProps {
  text: string;
  control: RefObject<HTMLElement>;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

const { Part, prefetch } = onDemand<TooltipBubbleProps>(() => import("./aria/tooltip-bubble.tsx"));

/** Shows after a moment under the pointer and at once on keyboard focus; Escape, a press and leaving hide it. */
export function Tooltip({ text, children }: TooltipProps) {
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const { shown, showSoon, show, hideSoon, hide } = useTiming();
  useEscape(shown, hide);
  return (
    <>
      {/* Only listens to what happens to the control inside. */}
      <span
        ref={place}
        role="presentation"
        className="inline-flex max-w-full"
        onPointerEnter={({ pointerType }) => {
          prefetch();
          if (pointerType !== "touch") showSoon();
        }}
        onPointerLeave={hideSoon}
        onPointerDown={hide}
        onFocus={({ target }) => {
          prefetch();
          if (target.matches(":focus-visible")) show();
        }}
        onBlur={hide}
      >
        {children({ "aria-describedby": id })}
      </span>
      <span id={id} hidden>
        {text}
      </span>
      {shown && (
        <Part text={text} control={place} onPointerEnter={show} onPointerLeave={hideSoon} />
      )}
    </>
  );
}

const pauses = { before: 500, after: 150 };

/** Leaving is forgiven for a moment, so that the pointer can reach the words (WCAG 1.4.13). */
function useTiming() {
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const turn = (to: boolean, after: number) => {
    clearTimeout(timer.current);
    if (after === 0) setShown(to);
    else timer.current = setTimeout(setShown, after, to);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return {
    shown,
    showSoon: () => turn(true, pauses.before),
    show: () => turn(true, 0),
    hideSoon: () => turn(false, pauses.after),
    hide: () => turn(false, 0),
  };
}

function useEscape(shown: boolean, hide: () => void) {
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Escape hides the words and leaves a dialog around them open.
      event.stopPropagation();
      hide();
    };
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("keydown", onKey, true);
    };
  }, [shown, hide]);
}
