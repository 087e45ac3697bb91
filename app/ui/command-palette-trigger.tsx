/**
 * Opens the command palette by a press, ⌘K or Ctrl+K. Nothing of the palette is in the page before: it is
 * fetched when somebody points at the trigger, reaches it with Tab, or opens it.
 *
 *     <CommandPaletteTrigger
 *       load={() => import("./palette.tsx")}
 *       labels={{ open: words.open, failed: words.failed }}
 *     >
 *       {t("ui.commandsShort")}
 *     </CommandPaletteTrigger>
 *
 * where palette.tsx has one default export that renders `<CommandPalette … onClose={onClose} />`. Commands,
 * their icons and their words belong into that module too, so that the first load carries none of them.
 */
import * as Search from "lucide-react/icons/search";
import { Suspense, useEffect, useState, type ComponentType, type ReactNode } from "react";

import { classNames } from "./class-names.ts";
import { useHydrated } from "./hydrated.ts";
import { Icon } from "./icon.tsx";
import { showToast } from "./toast-store.ts";

/** What the fetched palette is given. */
export interface OpenPaletteProps {
  onClose: () => void;
}

export interface CommandPaletteTriggerProps {
  load: () => Promise<{ default: ComponentType<OpenPaletteProps> }>;
  labels: {
    /** Accessible name of the button; must contain the visible words. */
    open: string;
    /** A toast, when the palette could not be fetched. */
    failed: string;
  };
  /** Visible words; hidden on narrow screens, where the icon stands alone. */
  children?: ReactNode;
  className?: string | undefined;
}

/** The button in the bar, and the shortcut everywhere; without JavaScript its place stays empty. */
export function CommandPaletteTrigger({
  load,
  labels,
  children,
  className,
}: CommandPaletteTriggerProps) {
  const { Palette, pending, prefetch, open, close } = usePalette(load, labels.failed);
  const hydrated = useHydrated();
  useShortcut(Palette ? close : open);
  return (
    <>
      <button
        type="button"
        aria-label={labels.open}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        aria-busy={pending || undefined}
        onClick={open}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        className={classNames(buttonLook, !hydrated && "invisible", className)}
      >
        <Icon of={Search} className={pending ? "animate-breathe" : undefined} />
        {children && <span className="hidden sm:inline">{children}</span>}
        <Shortcut />
      </button>
      {Palette && (
        <Suspense>
          <Palette onClose={close} />
        </Suspense>
      )}
    </>
  );
}

const buttonLook =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm text-ink-muted transition-colors select-none hover:border-accent hover:bg-accent-soft hover:text-accent-ink waiting:cursor-progress sm:min-h-9";

function Shortcut() {
  const onMac = useHydrated() && isMac();
  return (
    <kbd
      aria-hidden="true"
      className="ms-1 hidden min-w-[3.25rem] rounded-sm border border-line bg-sunken px-1.5 text-center font-sans text-xs text-ink-muted md:inline-block"
    >
      {onMac ? "⌘ K" : "Ctrl K"}
    </kbd>
  );
}

function usePalette(load: CommandPaletteTriggerProps["load"], failed: string) {
  const [shown, setShown] = useState<{ Palette: ComponentType<OpenPaletteProps> } | null>(null);
  const [pending, setPending] = useState(false);
  const open = () => {
    if (pending) return;
    setPending(true);
    load()
      .then((module) => setShown({ Palette: module.default }))
      .catch(() => void showToast({ text: failed, tone: "danger" }))
      .finally(() => setPending(false));
  };
  return {
    Palette: shown?.Palette,
    pending,
    // Fetched modules are kept by the browser; one that fails here is asked for again by `open`.
    prefetch: () => void load().catch(() => undefined),
    open,
    close: () => setShown(null),
  };
}

function useShortcut(act: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || !isShortcut(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [act]);
}

/** On a Mac, Ctrl+K belongs to text fields: it cuts to the end of the line. */
function isShortcut({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const modifier = isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return modifier && !altKey && !shiftKey && key.toLowerCase() === "k";
}

function isMac(): boolean {
  return /Mac OS X/.test(navigator.userAgent);
}
