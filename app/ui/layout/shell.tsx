/** The frame of every page: bars, navigation, skip link, main landmark and footer. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { goTo } from "../go-to.ts";
import { Logo } from "../logo.tsx";
import { BottomNav, SideNav, type NavItem, type NavSection } from "./navigation.tsx";

export interface ShellProps {
  /** The organisation's name, beside the mark. */
  name: string;
  homeTo: string;
  /** Replaces the product's mark. */
  mark?: ReactNode;
  labels: { skip: string; navigation: string };
  /** Side navigation from 1024 px on; empty: not shown. */
  sections: readonly NavSection[];
  /** The bottom bar below that: at most five; empty: not shown. */
  bottom: readonly NavItem[];
  /** Above the side navigation: the page's main button, for instance. */
  navigationExtra?: ReactNode;
  /** Middle of the top bar. */
  search?: ReactNode;
  /** Menu of the signed-in person, or a link to sign in. */
  account?: ReactNode;
  /** Between top bar and content: announcements, maintenance. */
  notice?: ReactNode;
  footer?: ReactNode;
  /** Toasts, connection sign, live region: whatever floats or is only heard. */
  overlay?: ReactNode;
  children: ReactNode;
}

/** Lays out a page; `children` are the content of `<main id="main">`. */
export function Shell(props: ShellProps) {
  const { sections, bottom, labels, notice, footer, overlay, children } = props;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={labels.skip} />
      <TopBar {...props} />
      {notice}
      <div className="mx-auto flex w-full max-w-[84rem] flex-1 gap-8 px-4 sm:px-6">
        {sections.length > 0 && (
          <SideNav sections={sections} label={labels.navigation} extra={props.navigationExtra} />
        )}
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 py-6 sm:py-8">
          {children}
        </main>
      </div>
      {footer && <Footer>{footer}</Footer>}
      {bottom.length > 0 && <BottomNav items={bottom} label={labels.navigation} />}
      {overlay}
    </div>
  );
}

function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      onClick={goTo("main")}
      className="sr-only rounded-md bg-accent px-4 py-3 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:inset-s-2 focus:top-2 focus:z-50"
    >
      {label}
    </a>
  );
}

function TopBar({ name, homeTo, mark, search, account }: ShellProps) {
  return (
    <header
      data-screen-only
      className="z-30 border-b border-line bg-surface tall:sticky tall:top-0"
    >
      <div className="mx-auto flex min-h-(--bar-height) w-full max-w-[84rem] items-center gap-x-2 px-4 sm:gap-x-4 sm:px-6">
        <Link
          to={homeTo}
          className="flex min-h-11 min-w-0 flex-1 items-center gap-2.5 py-1 font-semibold text-ink no-underline hover:text-accent lg:w-56 lg:flex-none lg:has-data-wide:w-80"
        >
          {mark ?? <Logo />}
          <span className="line-clamp-2 leading-tight break-words">{name}</span>
        </Link>
        {search && <div className="shrink-0 md:flex-1 lg:ms-4 md:max-w-md">{search}</div>}
        <div className="ms-auto flex shrink-0 items-center gap-1">{account}</div>
      </div>
    </header>
  );
}

function Footer({ children }: { children: ReactNode }) {
  return (
    <footer data-screen-only className="mt-8 border-t border-line text-sm text-ink-muted">
      <div className="mx-auto flex w-full max-w-[84rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-4 sm:px-6">
        {children}
      </div>
    </footer>
  );
}
