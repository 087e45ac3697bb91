/** Short messages about what just happened; any code in the browser may show one. */
import { announce } from "./announcements.ts";

export interface Toast {
  text: string;
  tone?: "neutral" | "danger" | undefined;
  /** One thing to do about it, such as undoing it. */
  action?: { label: string; onPress: () => void } | undefined;
}

export type ShownToast = Toast & { id: number };

/** Shows a toast and has it read out; returns its id. Browser only. */
export function showToast(toast: Toast): number {
  const id = ++lastId;
  publish([...shown, { ...toast, id }].slice(-mostAtOnce));
  announce(toast.text);
  return id;
}

/** Takes a toast away; harmless when it is gone already. */
export function dismissToast(id: number): void {
  publish(shown.filter((toast) => toast.id !== id));
}

/** The toasts on screen, oldest first; the same array until it changes. */
export function currentToasts(): readonly ShownToast[] {
  return shown;
}

/** Calls back on every change; returns the way to stop. */
export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const mostAtOnce = 4;

let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly ShownToast[]) {
  shown = next;
  for (const listener of listeners) listener();
}
