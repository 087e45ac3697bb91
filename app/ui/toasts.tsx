/** Where toasts appear; the shell renders it once. Alt+T brings the focus here, Escape dismisses. */
import * as Cross from "lucide-react/icons/x";
import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type RefObject,
} from "react";

import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { currentToasts, dismissToast, subscribeToToasts, type ShownToast } from "./toast-store.ts";

export interface ToastsProps {
  /** Accessible name of the region; mention Alt+T in it. */
  label: string;
  dismissLabel: string;
}

/**
 * Plain messages leave by themselves after eight seconds; those who point at one, focus one or look at another
 * tab stop the clock for all of them. Messages of trouble, and those with something to do, stay.
 */
export function Toasts({ label, dismissLabel }: ToastsProps) {
  const region = useRef<HTMLElement>(null);
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts, nothingYet);
  const focus = useFocusReturn(region, toasts);
  const waits = useWaiting(region, toasts.length);
  useShortcut(region);
  return (
    <section
      {...focus}
      ref={region}
      aria-label={label}
      tabIndex={-1}
      // An open dialog makes everything around it inert but what carries this mark of React Aria's.
      data-react-aria-top-layer="true"
      className="fixed inset-x-4 bottom-[calc(var(--foot-height)+1rem)] z-60 grid justify-items-end gap-2 empty:hidden sm:inset-s-auto lg:bottom-6"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} waits={waits} dismissLabel={dismissLabel} />
      ))}
    </section>
  );
}

interface ToastCardProps {
  toast: ShownToast;
  waits: boolean;
  dismissLabel: string;
}

function ToastCard({ toast, waits, dismissLabel }: ToastCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLeaving(toast, waits);
  useEscape(card, toast.id);
  return (
    <div
      ref={card}
      className={classNames(
        "flex w-full animate-arrive items-center gap-3 rounded-md border border-line border-s-4 bg-raised py-1.5 ps-4 pe-1.5 shadow-float sm:w-96",
        toast.tone === "danger" ? "border-s-danger" : "border-s-accent",
      )}
    >
      <p className="min-w-0 flex-1 py-1.5">{toast.text}</p>
      {toast.action && <ActionButton toast={toast} action={toast.action} />}
      <Button
        type="button"
        variant="quiet"
        size="small"
        aria-label={dismissLabel}
        onClick={() => {
          dismissToast(toast.id);
        }}
      >
        <Icon of={Cross} />
      </Button>
    </div>
  );
}

function ActionButton({
  toast,
  action,
}: {
  toast: ShownToast;
  action: NonNullable<ShownToast["action"]>;
}) {
  return (
    <Button
      type="button"
      variant="quiet"
      size="small"
      onClick={() => {
        dismissToast(toast.id);
        action.onPress();
      }}
    >
      {action.label}
    </Button>
  );
}

const none: readonly ShownToast[] = [];
const nothingYet = () => none;
const stayMs = 8_000;
/** What is left at least after somebody stopped the clock. */
const leastMs = 2_000;

function useShortcut(region: RefObject<HTMLElement>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // AltGr is Ctrl and Alt on Windows, and writes letters.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyT") return;
      const button = region.current?.querySelector("button");
      if (!button) return;
      event.preventDefault();
      button.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [region]);
}

/**
 * When the focused toast goes, the focus moves to the next one, or back to where it came from. After a press of
 * the pointer it goes back at once: a toast that holds the focus does not leave.
 */
function useFocusReturn(region: RefObject<HTMLElement>, toasts: readonly ShownToast[]) {
  const cameFrom = useRef<HTMLElement | null>(null);
  const within = useRef(false);
  const pressed = useRef(false);
  useEffect(() => {
    if (!within.current || document.activeElement !== document.body) return;
    within.current = false;
    const next = pressed.current ? null : region.current?.querySelector("button");
    const before = cameFrom.current?.isConnected ? cameFrom.current : null;
    (next ?? before ?? document.getElementById("page-title"))?.focus({ preventScroll: true });
  }, [region, toasts]);
  return {
    onPointerDown: () => {
      pressed.current = true;
    },
    onKeyDownCapture: () => {
      pressed.current = false;
    },
    onFocus: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      within.current = true;
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
        cameFrom.current = relatedTarget;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!relatedTarget || currentTarget.contains(relatedTarget)) return;
      within.current = false;
      cameFrom.current = null;
    },
  };
}

/** Whether the clock stands still. */
function useWaiting(region: RefObject<HTMLElement>, count: number): boolean {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    const element = region.current;
    const look = () => {
      setWaits(document.hidden || (element?.matches(":hover, :focus-within") ?? false));
    };
    // A toast that has gone from under the pointer says nothing of it.
    look();
    const events = ["pointerenter", "pointerleave", "focusin", "focusout"] as const;
    for (const name of events) element?.addEventListener(name, look);
    document.addEventListener("visibilitychange", look);
    return () => {
      for (const name of events) element?.removeEventListener(name, look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [region, count]);
  return waits;
}

function useLeaving({ id, tone, action }: ShownToast, waits: boolean) {
  const left = useRef(stayMs);
  const stays = tone === "danger" || action !== undefined;
  useEffect(() => {
    if (stays || waits) return;
    const began = performance.now();
    const timer = setTimeout(dismissToast, left.current, id);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(leastMs, left.current - (performance.now() - began));
    };
  }, [id, stays, waits]);
}

function useEscape(card: RefObject<HTMLElement>, id: number) {
  useEffect(() => {
    const element = card.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      dismissToast(id);
    };
    element?.addEventListener("keydown", onKey);
    return () => {
      element?.removeEventListener("keydown", onKey);
    };
  }, [card, id]);
}
