import { useSyncExternalStore } from "react";
import { themeAttribute, themeCookie, type Theme } from "#app/ui/theme.ts";

/** Shows the page in this theme at once, and has the browser remember it. */
export function chooseTheme(theme: Theme): void {
  document.cookie = themeCookie(theme);
  const { dataset } = document.documentElement;
  const shown = themeAttribute(theme);
  if (shown) dataset["theme"] = shown;
  else delete dataset["theme"];
  chosen = theme;
  for (const listener of listeners) listener();
}

/** The theme in force: as the page was loaded, until another is chosen. */
export function useTheme(loaded: Theme): Theme {
  return useSyncExternalStore(
    listen,
    () => chosen ?? loaded,
    () => loaded,
  );
}

let chosen: Theme | null = null;
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
