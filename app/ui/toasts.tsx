/** Where toasts appear; the shell renders it once. Alt+T brings the focus here, Escape dismisses. */
import * as Cross from "lucide-react/icons/x";
import { useEffect, useRef, useSyncExternalStore, type FocusEvent, type RefObject } from "react";

import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { currentToasts, dismissToast, subscribeToToasts, type ShownToast } from "./toast-store.ts";

export interface ToastsProps {
  /** Accessible name of the region; mention Alt+T in it. */
  label: string;
  dismissLabel: string;
}

/** Plain messages leave by themselves after eight seconds, unless pointed at or focused; others stay. */
export function Toasts({ label, dismissLabel }: ToastsProps) {
  const region = useRef<HTMLElement>(null);
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts, nothingYet);
  const focus = useFocusReturn(region, toasts);
  useShortcut(region);
  return (
    <section
      {...focus}
      ref={region}
      aria-label={label}
      tabIndex={-1}
      className="fixed inset-x-4 bottom-[calc(var(--foot-height)+1rem)] z-40 grid justify-items-end gap-2 empty:hidden sm:inset-s-auto lg:bottom-6"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} dismissLabel={dismissLabel} />
      ))}
    </section>
  );
}

function ToastCard({ toast, dismissLabel }: { toast: ShownToast; dismissLabel: string }) {
  const card = useRef<HTMLDivElement>(null);
  useLeaving(card, toast);
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

function useShortcut(region: RefObject<HTMLElement>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey && event.code === "KeyT") region.current?.querySelector("button")?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [region]);
}

/** When the focused toast goes, the focus moves to the next one, or back to where it came from. */
function useFocusReturn(region: RefObject<HTMLElement>, toasts: readonly ShownToast[]) {
  const cameFrom = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!cameFrom.current || document.activeElement !== document.body) return;
    const next = region.current?.querySelector("button") ?? cameFrom.current;
    next.focus();
  }, [region, toasts]);
  return {
    onFocus: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
        cameFrom.current = relatedTarget;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) cameFrom.current = null;
    },
  };
}

function useLeaving(card: RefObject<HTMLElement>, { id, tone, action }: ShownToast) {
  const stays = tone === "danger" || action !== undefined;
  useEffect(() => {
    if (stays) return;
    const timer = setInterval(() => {
      if (!card.current?.matches(":hover, :focus-within")) dismissToast(id);
    }, stayMs);
    return () => {
      clearInterval(timer);
    };
  }, [card, id, stays]);
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
