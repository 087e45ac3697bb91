import { createContext, useContext } from "react";

/** Where floating parts open, when that is not simply the page: a showcase in another theme or direction. */
export interface Surroundings {
  readonly direction?: "ltr" | "rtl" | undefined;
  /** Takes what floats, so that it has the theme of the place it belongs to. */
  readonly container?: HTMLElement | null | undefined;
}

/** Empty in the product itself, where the page decides. */
export const SurroundingsContext = createContext<Surroundings>({});

/** The direction text runs in here; the page's own unless a showcase says otherwise. */
export function useDirection(): "ltr" | "rtl" {
  const { direction } = useContext(SurroundingsContext);
  if (direction) return direction;
  return typeof document !== "undefined" && document.documentElement.dir === "rtl" ? "rtl" : "ltr";
}

/** What floats goes in here; undefined is the end of the page. */
export function useFloatingPlace(): HTMLElement | undefined {
  return useContext(SurroundingsContext).container ?? undefined;
}
