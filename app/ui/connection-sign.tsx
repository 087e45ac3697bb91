/** A quiet word that the page is not live just now. */
import * as CloudOff from "lucide-react/icons/cloud-off";
import { useEffect } from "react";

import { announce } from "./announcements.ts";
import { Icon } from "./icon.tsx";

/** Shown while `offline`, and said once by the page's one voice. */
export function ConnectionSign({ offline, label }: { offline: boolean; label: string }) {
  useEffect(() => {
    if (offline) announce(label);
  }, [offline, label]);
  return (
    <div
      data-screen-only
      role="status"
      // The page's one voice says it.
      aria-live="off"
      className="pointer-events-none fixed inset-x-4 top-[calc(var(--bar-height)+0.5rem)] z-30 lg:inset-e-auto lg:top-auto lg:bottom-6"
    >
      {offline && (
        <p className="mx-auto flex w-fit animate-arrive items-center gap-2 rounded-lg lg:rounded-full border border-line-strong bg-raised px-4 py-2 text-sm text-ink shadow-float">
          <Icon of={CloudOff} />
          {label}
        </p>
      )}
    </div>
  );
}
