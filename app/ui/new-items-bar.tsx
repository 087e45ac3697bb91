/** Says that a list has news without moving it; the reader decides when they appear. */
import * as ArrowUp from "lucide-react/icons/arrow-up";

import { Icon } from "./icon.tsx";

export interface NewItemsBarProps {
  /** Such as "3 new items"; undefined while there are none. */
  label: string | undefined;
  onShow: () => void;
}

/** Stands above the list, floats under the top bar while scrolled, and takes no room of its own. */
export function NewItemsBar({ label, onShow }: NewItemsBarProps) {
  return (
    <div className="pointer-events-none sticky top-[calc(var(--bar-height)+0.5rem)] z-20 flex h-0 justify-center">
      {label && (
        <button
          type="button"
          onClick={onShow}
          className="pointer-events-auto flex h-fit min-h-11 animate-arrive items-center gap-2 rounded-full border border-transparent bg-accent px-5 font-semibold text-on-accent shadow-float hover:bg-accent-strong sm:min-h-10"
        >
          <Icon of={ArrowUp} />
          {label}
        </button>
      )}
    </div>
  );
}
