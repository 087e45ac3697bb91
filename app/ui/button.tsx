/** Something to press: one look for buttons and for links that act like the page's next step. */
import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from "react";

import { classNames } from "./class-names.ts";

/**
 * primary: the one thing to do here; secondary: other things; quiet: in rows and bars; grave: leads to what destroys;
 * danger: destroys.
 */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "grave" | "danger";

export interface Look {
  variant?: ButtonVariant | undefined;
  size?: "medium" | "small" | undefined;
  /** Fills its line, as on a phone. */
  wide?: boolean | undefined;
  icon?: ReactNode;
}

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Look & {
    /** Busy: stays focusable, says so to screen readers, and swallows further presses. */
    pending?: boolean | undefined;
  };

/** A native button; `type` is "submit" unless told otherwise, as forms need it most. */
export function Button({
  variant,
  size,
  wide,
  icon,
  pending = false,
  className,
  children,
  onClick,
  ...native
}: ButtonProps) {
  return (
    <button
      type="submit"
      {...native}
      onClick={pending ? swallow : onClick}
      aria-busy={pending || undefined}
      aria-disabled={pending || native["aria-disabled"]}
      className={classNames(look({ variant, size, wide }), className)}
    >
      {icon}
      {children}
      {pending && <Sweep />}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  variant,
  size,
  wide,
  icon,
  className,
  children,
  ...link
}: LinkProps & Look) {
  return (
    <Link {...link} className={classNames(look({ variant, size, wide }), className)}>
      {icon}
      {children}
    </Link>
  );
}

const base =
  "relative inline-flex min-w-11 items-center justify-center gap-2 overflow-hidden rounded-md border text-center font-semibold no-underline transition-[color,background-color,border-color,scale] select-none active:scale-[0.98] disabled:cursor-not-allowed disabled:opacity-60 waiting:cursor-progress";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-on-accent shadow-card hover:bg-accent-strong",
  secondary:
    "border-line-strong bg-surface text-ink shadow-card hover:border-accent hover:bg-accent-soft hover:text-accent-ink",
  quiet: "border-transparent text-accent hover:bg-accent-soft hover:text-accent-ink",
  grave:
    "border-line-strong bg-surface text-danger shadow-card hover:border-danger hover:bg-danger-soft hover:text-danger-ink",
  danger: "border-transparent bg-danger text-on-danger hover:bg-danger-strong",
};

const sizes = {
  medium: "min-h-11 px-4 py-2",
  small: "min-h-11 px-3 py-1 text-sm sm:min-h-9",
};

/** Classes of a button, for the rare element that is neither Button nor ButtonLink. */
export function look({ variant = "secondary", size = "medium", wide }: Look): string {
  return classNames(base, variants[variant], sizes[size], wide && "w-full");
}

function Sweep() {
  return (
    <span aria-hidden="true" className="absolute inset-x-0 bottom-0 h-0.5 overflow-hidden">
      <span className="block h-full w-1/3 animate-sweep bg-current" />
    </span>
  );
}

function swallow(event: MouseEvent) {
  event.preventDefault();
}
