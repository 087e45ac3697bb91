/** The frame of every page: bars, navigation, skip link, main landmark and footer. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { goTo } from "../go-to.ts";
import { Logo } from "../logo.tsx";
import { BottomNav, SideNav, type NavItem } from "./navigation.tsx";

export interface ShellProps {
  /** The organisation's name, beside the mark. */
  name: string;
  homeTo: string;
  /** Replaces the product's mark. */
  mark?: ReactNode;
  labels: { skip: string; navigation: string };
  /** Side navigation from 1024 px on; the first five make the bottom bar below. Empty: neither is shown. */
  navigation: readonly NavItem[];
  /** Under the side navigation: the page's main button, for instance. */
  navigationExtra?: ReactNode;
  /** Middle of the top bar. */
  search?: ReactNode;
  language?: ReactNode;
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
  const { navigation, labels, notice, footer, overlay, children } = props;
  const hasNavigation = navigation.length > 0;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={labels.skip} />
      <TopBar {...props} />
      {notice}
      <div className="mx-auto flex w-full max-w-[84rem] flex-1 gap-8 px-4 sm:px-6">
        {hasNavigation && (
          <SideNav items={navigation} label={labels.navigation} extra={props.navigationExtra} />
        )}
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 py-6 sm:py-8">
          {children}
        </main>
      </div>
      {footer && <Footer>{footer}</Footer>}
      {hasNavigation && <BottomNav items={navigation} label={labels.navigation} />}
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

function TopBar({ name, homeTo, mark, search, language, account }: ShellProps) {
  return (
    <header className="z-30 border-b border-line bg-surface tall:sticky tall:top-0">
      <div className="mx-auto flex min-h-(--bar-height) w-full max-w-[84rem] flex-wrap items-center gap-x-4 px-4 sm:px-6">
        <Link
          to={homeTo}
          className="flex min-h-11 min-w-0 flex-[1_1_10rem] items-center gap-2.5 py-1 md:flex-initial font-semibold text-ink no-underline hover:text-accent"
        >
          {mark ?? <Logo />}
          <span className="line-clamp-2 leading-tight break-words">{name}</span>
        </Link>
        {search && <div className="hidden min-w-0 flex-1 md:block md:max-w-md">{search}</div>}
        <div className="ms-auto flex shrink-0 items-center gap-1">
          {language}
          {account}
        </div>
      </div>
    </header>
  );
}

function Footer({ children }: { children: ReactNode }) {
  return (
    <footer className="mt-8 border-t border-line text-sm text-ink-muted">
      <div className="mx-auto flex w-full max-w-[84rem] flex-wrap gap-x-6 gap-y-1 px-4 py-6 sm:px-6">
        {children}
      </div>
    </footer>
  );
}
