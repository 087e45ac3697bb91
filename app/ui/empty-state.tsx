/** What stands where nothing is yet: what this place is for and what to do. */
import type { ReactNode } from "react";

export interface EmptyStateProps {
  title: ReactNode;
  /** Heading level, so that the page's outline stays whole. */
  level?: 2 | 3 | undefined;
  icon?: ReactNode;
  /** Buttons or links. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A quiet surface with a heading, a sentence and a next step. */
export function EmptyState({ title, level = 2, icon, actions, children }: EmptyStateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="grid justify-items-center gap-3 rounded-lg border border-line bg-surface px-5 py-10 text-center shadow-card sm:py-14">
      {icon && (
        <span className="grid size-16 place-items-center rounded-full bg-accent-soft text-2xl text-accent-ink ring-8 ring-accent-soft/40">
          {icon}
        </span>
      )}
      <Heading className="text-lg">{title}</Heading>
      {children && <div className="max-w-[52ch] text-ink-muted">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
