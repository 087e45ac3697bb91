/** A quiet word that the page is not live just now. */
import * as CloudOff from "lucide-react/icons/cloud-off";

import { Icon } from "./icon.tsx";

/** Shown and announced while `offline`; the region itself is always there, so that it is heard. */
export function ConnectionSign({ offline, label }: { offline: boolean; label: string }) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-s-4 bottom-[calc(var(--foot-height)+1rem)] z-30 lg:bottom-6"
    >
      {offline && (
        <p className="flex animate-arrive items-center gap-2 rounded-full border border-line-strong bg-raised px-4 py-2 text-sm text-ink shadow-float">
          <Icon of={CloudOff} />
          {label}
        </p>
      )}
    </div>
  );
}
