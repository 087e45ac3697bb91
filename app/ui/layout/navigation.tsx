/** The places of the product: a column on wide screens, a thumb's bar on phones. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { classNames } from "../class-names.ts";
import { Icon, type IconModule } from "../icon.tsx";

export interface NavItem {
  to: string;
  label: string;
  /** Shorter words for the bottom bar; they must be part of `label`. */
  shortLabel?: string | undefined;
  icon: IconModule;
  /** Whether the page shown is this place. */
  current?: boolean | undefined;
  /** In the bottom bar only: wide screens have a button for it. */
  bottomOnly?: boolean | undefined;
  /** A count or a dot after the label. */
  badge?: ReactNode;
}

/** From 1024 px on; stays in sight where the window is tall enough. */
export function SideNav({ items, label, extra }: NavProps & { extra?: ReactNode }) {
  return (
    <div
      data-screen-only
      className="hidden w-56 shrink-0 self-start py-8 tall:sticky tall:top-(--bar-height) lg:block"
    >
      <nav aria-label={label}>
        {extra && <div className="mb-5">{extra}</div>}
        <ul className="grid gap-1">
          {items.map(
            (item) =>
              item.bottomOnly || (
                <li key={item.to}>
                  <SideLink item={item} />
                </li>
              ),
          )}
        </ul>
      </nav>
    </div>
  );
}

/** Below 1024 px: at most five places, within reach of the thumb. */
export function BottomNav({ items, label }: NavProps) {
  return (
    <nav
      aria-label={label}
      data-screen-only
      className="z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] tall:sticky tall:bottom-0 lg:hidden"
    >
      <ul className="mx-auto flex max-w-xl">
        {items.slice(0, 5).map((item) => (
          <li key={item.to} className="min-w-0 flex-1">
            <BottomLink item={item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface NavProps {
  items: readonly NavItem[];
  label: string;
}

function SideLink({ item }: { item: NavItem }) {
  return (
    <Link
      to={item.to}
      prefetch="intent"
      aria-current={item.current ? "page" : undefined}
      className={classNames(
        "flex min-h-11 items-center gap-3 rounded-md px-3 font-medium no-underline transition-colors",
        item.current
          ? "bg-accent-soft text-accent-ink forced-colors:underline"
          : "text-ink hover:bg-sunken",
      )}
    >
      <Icon of={item.icon} />
      <span className="min-w-0 flex-1">{item.label}</span>
      {item.badge}
    </Link>
  );
}

function BottomLink({ item }: { item: NavItem }) {
  return (
    <Link
      to={item.to}
      aria-current={item.current ? "page" : undefined}
      className={classNames(
        "relative grid min-h-(--foot-height) place-content-center justify-items-center gap-0.5 border-t-3 px-1 pb-1 text-xs font-medium no-underline",
        item.current
          ? "border-accent text-accent"
          : "border-transparent text-ink-muted forced-colors:border-[Canvas]",
      )}
    >
      <Icon of={item.icon} className="text-lg" />
      <span className="max-w-full text-center leading-tight wrap-anywhere hyphens-auto">
        {item.shortLabel ?? item.label}
      </span>
      {item.badge && <span className="absolute inset-s-1/2 top-1 ms-2">{item.badge}</span>}
    </Link>
  );
}
