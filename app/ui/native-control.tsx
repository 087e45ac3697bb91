/**
 * A native control that a richer one takes over in the browser. The native one stays the form's: it holds the
 * value, is what label and error summary point at, and passes the focus on. Without JavaScript it is all there is.
 */
import { useRef, useState, type ReactNode, type RefObject } from "react";

type Control = HTMLInputElement | HTMLSelectElement;

/** What the richer control is given. */
export interface TakenControl<Element extends Control> {
  native: RefObject<Element>;
  /** The richer control is there; `focus` is called in place of the native one's. */
  onTaken: (focus: () => void) => void;
}

/** Props for the native control and its wrapper, and what the richer one needs. */
export function useNativeControl<Element extends Control>() {
  const native = useRef<Element>(null);
  const [focus, setFocus] = useState<{ pass: () => void } | null>(null);
  const onTaken = (pass: () => void) => {
    setFocus({ pass });
    if (document.activeElement === native.current) pass();
  };
  return {
    taken: { native, onTaken } satisfies TakenControl<Element>,
    isTaken: focus !== null,
    control: {
      ref: native,
      tabIndex: focus ? -1 : undefined,
      "aria-hidden": focus ? true : undefined,
      onFocus: focus?.pass,
    },
  };
}

/** Holds both controls in the place of one. */
export function NativeControl(props: { isTaken: boolean; native: ReactNode; rich: ReactNode }) {
  return (
    <div className="relative">
      <div className={props.isTaken ? "sr-only" : undefined}>{props.native}</div>
      {props.rich}
    </div>
  );
}
