/** A part of a longer form, with a heading of its own. */
import type { ReactNode } from "react";

export interface FormSectionProps {
  /** Unique on the page; the heading's id. */
  id: string;
  title: ReactNode;
  /** A sentence on what this part is for. */
  lead?: ReactNode;
  /** Fields. */
  children: ReactNode;
}

/** A surface that groups questions which are answered together. */
export function FormSection({ id, title, lead, children }: FormSectionProps) {
  return (
    <section aria-labelledby={id} className="card card-padded grid grid-cols-[minmax(0,1fr)] gap-6">
      <div>
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {lead && <p className="mt-0.5 max-w-[60ch] text-sm text-ink-muted">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
