/** A button that opens a small panel of links and buttons; a native <details>, so it works without JavaScript. */
import { Link, type LinkProps } from "@remix-run/react";
import {
  useEffect,
  useRef,
  type ButtonHTMLAttributes,
  type ReactNode,
  type RefObject,
} from "react";

import { look } from "./button.tsx";
import { classNames } from "./class-names.ts";

export interface DisclosureMenuProps {
  /** What the button shows; with `name` set it may be decoration. */
  trigger: ReactNode;
  /** Accessible name of the button where `trigger` has no words or too few. */
  name?: string | undefined;
  /** Which edge of the button the panel keeps to. */
  align?: "start" | "end" | undefined;
  children: ReactNode;
}

/**
 * Closes on Escape (focus returns to the button), on a press outside and after a choice, unless that stands
 * inside `data-stays-open`.
 */
export function DisclosureMenu({ trigger, name, align = "end", children }: DisclosureMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useClosing(details);
  return (
    <details ref={details} className="group/menu relative">
      <summary
        aria-label={name}
        className={classNames(
          look({ variant: "quiet", size: "small" }),
          "min-w-11 group-open/menu:bg-accent-soft",
        )}
      >
        {trigger}
      </summary>
      <div
        className={classNames(
          "absolute top-full z-40 mt-1 grid max-h-[70vh] w-max max-w-[min(20rem,90vw)] min-w-48 animate-arrive gap-0.5 overflow-y-auto rounded-md border border-line bg-raised p-1.5 shadow-float",
          align === "end" ? "inset-e-0" : "inset-s-0",
        )}
      >
        {children}
      </div>
    </details>
  );
}

/** A link in the panel. */
export function MenuLink({ icon, children, ...link }: LinkProps & { icon?: ReactNode }) {
  return (
    <Link {...link} className={item}>
      {icon}
      {children}
    </Link>
  );
}

/** A button in the panel; stands in a form of its own. */
export function MenuButton({
  icon,
  children,
  ...native
}: ButtonHTMLAttributes<HTMLButtonElement> & { icon?: ReactNode }) {
  return (
    <button type="submit" {...native} className={item}>
      {icon}
      {children}
    </button>
  );
}

/** A thin line between groups of choices. */
export function MenuDivider() {
  return <hr className="mx-3 my-1 border-t border-line" />;
}

/** Words over a group of choices. */
export function MenuHeading({ children }: { children: ReactNode }) {
  return <p className="px-3 pt-2 pb-1 text-xs font-semibold text-ink-muted">{children}</p>;
}

const item =
  "flex min-h-11 w-full items-center gap-3 rounded-sm px-3 text-start text-ink no-underline hover:bg-accent-soft hover:text-accent-ink focus-visible:-outline-offset-3 aria-[current]:font-semibold aria-[current]:text-accent-ink pressed:font-semibold pressed:text-accent-ink sm:min-h-10";

function useClosing(details: RefObject<HTMLDetailsElement>) {
  useEffect(() => {
    const onPress = (event: Event) => {
      const outside = event.target instanceof Node && !details.current?.contains(event.target);
      if (outside) details.current?.removeAttribute("open");
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.current?.open) return;
      const inside = details.current.contains(document.activeElement);
      details.current.removeAttribute("open");
      if (inside) details.current.querySelector("summary")?.focus();
    };
    const onChoice = ({ target }: Event) => {
      const chosen = target instanceof Element && target.closest("details a, details button");
      if (!chosen || !details.current?.contains(chosen) || chosen.closest("[data-stays-open]"))
        return;
      details.current.removeAttribute("open");
    };
    document.addEventListener("click", onChoice);
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onChoice);
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onKey);
    };
  }, [details]);
}
