/** A part of a page under a heading of its own, with a word or a link beside it. */
import type { ReactNode } from "react";

export interface TitledSectionProps {
  /** Of the heading, which names the section. */
  id: string;
  title: ReactNode;
  /** A sentence under the heading. */
  lead?: ReactNode;
  /** A link or a button at the end of the heading's line. */
  action?: ReactNode;
  children: ReactNode;
}

/** A region named by its second-level heading. */
export function TitledSection({ id, title, lead, action, children }: TitledSectionProps) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <div className="grid min-w-0 gap-0.5">
          <h2 id={id} className="text-xl">
            {title}
          </h2>
          {lead && <p className="text-ink-muted">{lead}</p>}
        </div>
        {action && <div className="text-sm">{action}</div>}
      </div>
      {children}
    </section>
  );
}

/** What stands in a section where nothing is yet: a sentence, and a way on. */
export function SectionEmpty({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="grid gap-3 rounded-lg border border-dashed border-line-strong p-4 text-ink-muted sm:p-5">
      <p className="max-w-[60ch]">{children}</p>
      {actions && <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{actions}</div>}
    </div>
  );
}
