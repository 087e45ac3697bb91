import { listPlace } from "#app/features/challenges/authoring/components/row-card.tsx";
import type { RowAct } from "#app/features/challenges/authoring/rows.ts";

/** Moves the focus to where one goes on after a button has changed a list. */
export function focusAfter(act: RowAct, buttonId: string): void {
  if (act.act === "remove") {
    const place = listPlace(act.list);
    if (!focus(place)) focusFirst(`[id^="${place}"]`);
  } else if (act.act === "add") focusFirst(`[id^="${act.list}.${act.id}."]`);
  // At an end of the list its button is gone.
  else if (!focus(buttonId)) focus(`${act.list}.${act.id}`);
}

function focus(id: string): boolean {
  const place = document.getElementById(id);
  place?.focus();
  return place !== null;
}

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
