/** A message from somebody to everybody. */
import * as Megaphone from "lucide-react/icons/megaphone";
import type { ReactNode } from "react";

import { Avatar } from "../avatar.tsx";
import { Card } from "../card.tsx";
import { Icon } from "../icon.tsx";

export interface AnnouncementProps {
  title: ReactNode;
  /** Language of title and text when it is not the page's. */
  lang?: string | undefined;
  author: string;
  /** What the author is: "Director, Roads and Public Works". */
  authorRole?: string | undefined;
  /** A Time. */
  time: ReactNode;
  /** Links or buttons. */
  actions?: ReactNode;
  /** A form whose button takes it away, so that it works without JavaScript. */
  dismiss?: ReactNode;
}

export interface AnnouncementCardProps extends AnnouncementProps {
  level?: 2 | 3 | undefined;
  /** The message. */
  children?: ReactNode;
}

/** The whole message, on the home page and where announcements are listed. */
export function AnnouncementCard(props: AnnouncementCardProps) {
  const { title, lang, author, authorRole, time, level = 2, actions, dismiss, children } = props;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Card as="article" padding="none" className="overflow-hidden">
      <Crest />
      <div className="grid gap-4 p-5 sm:p-6">
        <header className="flex items-start gap-3">
          <Avatar name={author} size="medium" />
          <p className="min-w-0 flex-1 text-sm leading-tight">
            <span className="font-semibold">{author}</span>
            <span className="block text-ink-muted">
              {authorRole && <>{authorRole} · </>}
              {time}
            </span>
          </p>
          {dismiss}
        </header>
        <div lang={lang} className="grid gap-2">
          <Heading className="max-w-[40ch] text-xl">{title}</Heading>
          {children && <div className="max-w-[65ch]">{children}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </Card>
  );
}

/** One line above a page; the message itself is behind its link. */
export function AnnouncementBar(props: AnnouncementProps & { label: string }) {
  const { title, lang, author, time, actions, dismiss, label } = props;
  return (
    <section
      aria-label={label}
      className="flex items-start gap-3 rounded-md border border-transparent bg-accent-soft px-4 py-2 text-accent-ink"
    >
      <Icon of={Megaphone} className="mt-2.5" />
      <div className="flex min-h-10 min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5">
        <p lang={lang} className="min-w-0 font-semibold">
          {title}
        </p>
        <p className="text-sm">
          {author} · {time}
        </p>
        {actions}
      </div>
      {dismiss}
    </section>
  );
}

// The product's swell over the message: this comes from the top, and is for all.
function Crest() {
  return (
    <svg
      viewBox="0 0 400 28"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-5 w-full bg-accent rtl:-scale-x-100"
    >
      <path d="M0 16C80 16 110 4 190 4S320 20 400 12V28H0Z" className="fill-surface opacity-25" />
      <path d="M0 22C90 22 130 12 210 12S330 26 400 19V28H0Z" className="fill-surface opacity-40" />
      <path d="M0 26C100 26 140 20 220 20S340 28 400 25V28H0Z" className="fill-surface" />
    </svg>
  );
}
