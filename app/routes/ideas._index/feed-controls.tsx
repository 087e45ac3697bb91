import { Link } from "@remix-run/react";
import { FilterBar, FilterChip, FilterDay, FilterSelect } from "#app/ui/filter-bar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import type { FeedPanel } from "./feed-panel.server.ts";

/** Which ideas, in which order, and how to narrow them. */
export function FeedControls({ panel }: { panel: FeedPanel }) {
  return (
    <>
      <TabsNav {...panel.views} />
      <div className="relative">
        <Orders {...panel.orders} />
        <Filters panel={panel} />
      </div>
    </>
  );
}

function Orders({ label, tabs }: FeedPanel["orders"]) {
  return (
    <nav aria-label={label} className="inset-e-0 top-0.5 max-sm:mb-1 sm:absolute">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {tabs.map(({ to, label: order, current }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              aria-current={current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-9 items-center",
                current ? "strong-link" : "quiet-link",
              )}
            >
              {order}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filters({ panel: { choices, days, chips, keep, words, clear } }: { panel: FeedPanel }) {
  return (
    <FilterBar
      label={words.label}
      submitLabel={words.submit}
      action="/ideas"
      keep={keep}
      fold={{ label: words.fold, count: { count: chips.length, label: words.inForce } }}
      chips={
        chips.length > 0 && (
          <>
            {chips.map((chip) => (
              <FilterChip key={chip.to} {...chip} />
            ))}
            <ButtonLink to={clear} variant="quiet" size="small">
              {words.clear}
            </ButtonLink>
          </>
        )
      }
    >
      {choices.map((choice) => (
        <FilterSelect key={choice.name} {...choice} />
      ))}
      {days.map((day) => (
        <FilterDay key={day.name} {...day} />
      ))}
    </FilterBar>
  );
}
