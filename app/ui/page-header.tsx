/** The top of a page: where one is, what it is called, what to do here. */
import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Breadcrumbs, or pills that say what kind of thing this is. */
  above?: ReactNode;
  /** Names, dates and counts under the title. */
  meta?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** Language of the title when it is not the page's. */
  lang?: string | undefined;
}

/** Renders the page's only h1, with id "page-title", which takes the focus after a client navigation. */
export function PageHeader({ title, lead, above, meta, actions, lang }: PageHeaderProps) {
  return (
    <header className="mb-6 grid gap-2.5">
      {above}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1
          id="page-title"
          tabIndex={-1}
          lang={lang}
          className="max-w-[36ch] min-w-0 text-2xl sm:text-3xl"
        >
          {title}
        </h1>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {lead && <p className="max-w-[65ch] text-ink-muted sm:text-lg">{lead}</p>}
      {meta && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-muted">
          {meta}
        </div>
      )}
    </header>
  );
}
