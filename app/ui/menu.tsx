/** A button that opens a menu of things to do; the menu itself is fetched on demand. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";

import { look, type Look } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { useHydrated } from "./hydrated.ts";
import type { IconModule } from "./icon.tsx";
import { onDemand } from "./on-demand.tsx";

export interface MenuChoice {
  id: string;
  label: string;
  /** Smaller words under the label. */
  detail?: string | undefined;
  icon?: IconModule | undefined;
  /** Keys that do the same, as shown. */
  shortcut?: string | undefined;
  disabled?: boolean | undefined;
  danger?: boolean | undefined;
  /** Where it leads; else `run` does it. */
  to?: string | undefined;
  run?: (() => void) | undefined;
}

export interface MenuGroup {
  id: string;
  /** Words over the group; without them a line parts it from the one before. */
  label?: string | undefined;
  choices: readonly MenuChoice[];
}

export interface MenuProps extends Pick<Look, "variant" | "size"> {
  /** What the button shows. */
  trigger: ReactNode;
  /** Accessible name of button and menu where `trigger` has no words or too few. */
  name: string;
  groups: readonly MenuGroup[];
  align?: "start" | "end" | undefined;
}

export interface MenuListProps extends Pick<MenuProps, "name" | "groups" | "align"> {
  button: { readonly current: HTMLElement | null };
  /** Opened upwards by the arrow key, it begins at the last choice. */
  startAt: "first" | "last";
  onClose: () => void;
}

const { Part, prefetch } = onDemand<MenuListProps>(() => import("./aria/menu-list.tsx"));

/**
 * Enter, Space and the arrows open it. It needs JavaScript and is invisible before; what has to work without
 * belongs into a DisclosureMenu.
 */
export function Menu({
  trigger,
  name,
  groups,
  align,
  variant = "quiet",
  size = "small",
}: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [startAt, setStartAt] = useState<MenuListProps["startAt"] | null>(null);
  const hydrated = useHydrated();
  const onKeyDown = (event: KeyboardEvent) => {
    const start = starts[event.key];
    if (!start) return;
    event.preventDefault();
    setStartAt(start);
  };
  const close = () => {
    setStartAt(null);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={startAt !== null}
        onClick={() => {
          setStartAt("first");
        }}
        onKeyDown={onKeyDown}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        className={classNames(
          look({ variant, size }),
          "min-w-11 aria-expanded:bg-accent-soft",
          !hydrated && "invisible",
        )}
      >
        {trigger}
      </button>
      {startAt && (
        <Part
          button={button}
          name={name}
          groups={groups}
          align={align}
          startAt={startAt}
          onClose={close}
          onUnreachable={close}
        />
      )}
    </>
  );
}

const starts: Partial<Record<string, MenuListProps["startAt"]>> = {
  ArrowDown: "first",
  ArrowUp: "last",
};
