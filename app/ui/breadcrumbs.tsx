/** The way from the top down to this page. */
import { Link } from "@remix-run/react";

export interface Crumb {
  to: string;
  label: string;
}

/** Links to the pages above this one; the page itself is named by its heading. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="text-sm text-ink-muted">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map(({ to, label: text }, index) => (
          <li key={to} className="flex items-center gap-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            <Link
              to={to}
              className="flex min-h-11 items-center text-accent no-underline hover:underline sm:min-h-6"
            >
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
