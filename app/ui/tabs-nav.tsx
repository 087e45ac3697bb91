/** Views of the same thing, each with an address of its own: links that look like tabs. */
import { Link } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";

import { classNames } from "./class-names.ts";

export interface Tab {
  to: string;
  label: string;
  current?: boolean | undefined;
  /** Small figure after the label. */
  count?: ReactNode;
}

interface TabsNavProps {
  label: string;
  tabs: readonly Tab[];
  /** Writes the label before the tabs, where another row stands above them. */
  labelShown?: boolean | undefined;
}

/** A row of links; on a narrow screen it scrolls sideways by itself, and shows the one where one is. */
export function TabsNav({ label, tabs, labelShown = false }: TabsNavProps) {
  const row = useRef<HTMLUListElement>(null);
  const current = tabs.find((tab) => tab.current)?.to;
  useEffect(() => {
    const tab = row.current?.querySelector("[aria-current]")?.getBoundingClientRect();
    const frame = row.current?.getBoundingClientRect();
    if (!row.current || !tab || !frame) return;
    const isSeen = tab.left >= frame.left && tab.right <= frame.right;
    if (!isSeen) row.current.scrollLeft += (tab.left + tab.right - frame.left - frame.right) / 2;
  }, [current]);
  return (
    <nav
      aria-label={label}
      className={classNames("mb-4 border-b border-line", labelShown && "lg:flex")}
    >
      {labelShown && (
        <p
          aria-hidden="true"
          className="shrink-0 self-center text-sm text-ink-muted px-3 lg:ps-0 lg:pe-2"
        >
          {label}
        </p>
      )}
      <ul ref={row} className="-mb-px flex min-w-0 overflow-x-auto overflow-y-hidden">
        {tabs.map((tab) => (
          <li key={tab.to} className="shrink-0">
            <TabLink tab={tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TabLink({ tab }: { tab: Tab }) {
  return (
    <Link
      to={tab.to}
      prefetch="intent"
      preventScrollReset
      aria-current={tab.current ? "page" : undefined}
      className={classNames(
        "flex min-h-11 items-center gap-2 border-b-3 px-3 font-semibold whitespace-nowrap no-underline transition-colors focus-visible:-outline-offset-3",
        tab.current
          ? "border-accent text-accent-ink"
          : "border-transparent text-ink-muted forced-colors:border-[Canvas] hover:border-line-strong hover:text-ink",
      )}
    >
      {tab.label}
      {tab.count !== undefined && (
        <span className="rounded-full bg-sunken px-2 text-xs text-ink-muted tabular-nums">
          {tab.count}
        </span>
      )}
    </Link>
  );
}
