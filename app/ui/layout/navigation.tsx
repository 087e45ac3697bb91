/** The places of the product: a column on wide screens, a thumb's bar on phones. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { classNames } from "../class-names.ts";
import { Icon, type IconModule } from "../icon.tsx";
import { CountBadge, type Count } from "./count-badge.tsx";

export interface NavItem {
  to: string;
  label: string;
  /** Shorter words for the bottom bar; they must be part of `label`. */
  shortLabel?: string | undefined;
  icon: IconModule;
  /** Whether the page shown is this place. */
  current?: boolean | undefined;
  /** How much waits there. */
  count?: Count | undefined;
}

/** Places that belong together. */
export interface NavSection {
  id: string;
  /** Words over them; the first section needs none. */
  heading?: string | undefined;
  items: readonly NavItem[];
}

/**
 * From 1024 px on; stays in sight where the window is tall enough, and scrolls by itself where it is longer. It leaves room
 * for the foot of the page, which would push it under the bar.
 */
export function SideNav({ sections, label, extra }: SideNavProps) {
  return (
    <div
      data-screen-only
      className="-mx-1 hidden w-58 shrink-0 self-start px-1 pt-8 pb-4 tall:sticky tall:top-(--bar-height) tall:max-h-[calc(100dvh-var(--bar-height)-7rem)] tall:overflow-y-auto tall:overscroll-contain lg:block"
    >
      <nav aria-label={label}>
        {extra && <div className="mb-5">{extra}</div>}
        {sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </nav>
    </div>
  );
}

interface SideNavProps {
  sections: readonly NavSection[];
  label: string;
  /** Above the places: the page's main button, for instance. */
  extra?: ReactNode;
}

function Section({ section: { id, heading, items } }: { section: NavSection }) {
  const headingId = `places-${id}`;
  return (
    <div className="mt-5 first:mt-0">
      {heading && (
        <p id={headingId} className="mb-1 px-3 text-xs font-semibold text-ink-muted">
          {heading}
        </p>
      )}
      <ul aria-labelledby={heading && headingId} className="grid gap-0.5">
        {items.map((item) => (
          <li key={item.to}>
            <SideLink item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Below 1024 px: at most five places, within reach of the thumb. */
export function BottomNav({ items, label }: { items: readonly NavItem[]; label: string }) {
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

function SideLink({ item }: { item: NavItem }) {
  return (
    <Link
      to={item.to}
      prefetch="intent"
      aria-current={item.current ? "page" : undefined}
      className={classNames("side-link", item.current && "side-link-current")}
    >
      <Icon of={item.icon} />
      <span className="min-w-0 flex-1">{item.label}</span>
      {item.count && <CountBadge {...item.count} />}
    </Link>
  );
}

function BottomLink({ item }: { item: NavItem }) {
  return (
    <Link
      to={item.to}
      aria-current={item.current ? "page" : undefined}
      className={classNames("bottom-link", item.current && "bottom-link-current")}
    >
      <Icon of={item.icon} className="text-lg" />
      <span className="line-clamp-2 max-w-full text-center leading-tight text-balance">
        {item.shortLabel ?? item.label}
      </span>
      {item.count && <CountBadge {...item.count} floating />}
    </Link>
  );
}
