import type { KeyboardEvent } from "react";

/** For each button of a group that Tab enters once: arrow keys, Home and End go from one to another. */
export function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  const own = event.currentTarget;
  const buttons = [...(own.parentElement?.querySelectorAll<HTMLElement>("button") ?? [])];
  const at = buttons.indexOf(own);
  const forward = getComputedStyle(own).direction === "rtl" ? -1 : 1;
  const places: Partial<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: buttons.length - 1,
  };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  buttons[(place + buttons.length) % buttons.length]?.focus();
}
