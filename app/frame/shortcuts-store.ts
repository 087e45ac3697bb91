/** Whether the list of keyboard shortcuts is open; opened from the menu, the palette and by a key. */

/** Opens the list. */
export function showShortcuts(): void {
  publish(true);
}

/** Closes it. */
export function hideShortcuts(): void {
  publish(false);
}

/** Whether it is open. */
export function areShortcutsShown(): boolean {
  return shown;
}

/** Calls back on every change; returns the way to stop. */
export function subscribeToShortcuts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the key "?" opens it; a single key can be pressed unawares, so it can be switched off. */
export function isKeyOn(): boolean {
  return tried(() => localStorage.getItem(place)) !== "off";
}

/** Switches the key on or off, for this browser. */
export function switchKey(on: boolean): void {
  tried(() => {
    if (on) localStorage.removeItem(place);
    else localStorage.setItem(place, "off");
  });
}

const place = "shortcuts-key";
const listeners = new Set<() => void>();
let shown = false;

function publish(next: boolean): void {
  shown = next;
  for (const listener of listeners) listener();
}

// A browser may forbid storage.
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
