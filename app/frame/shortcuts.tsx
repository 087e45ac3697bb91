import { useEffect, useSyncExternalStore } from "react";
import { onDemand } from "#app/ui/on-demand.tsx";
import { isPlainKey } from "./is-plain-key.ts";
import {
  areShortcutsShown,
  hideShortcuts,
  isKeyOn,
  showShortcuts,
  subscribeToShortcuts,
} from "./shortcuts-store.ts";

const { Part } = onDemand(() => import("./shortcuts-list.tsx"));

/** The list of keyboard shortcuts, where "?" or the account menu opens it. */
export function Shortcuts() {
  const shown = useSyncExternalStore(subscribeToShortcuts, areShortcutsShown, never);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isPlainKey("?", event) && isKeyOn()) showShortcuts();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return shown && <Part onClose={hideShortcuts} onUnreachable={hideShortcuts} />;
}

const never = () => false;
