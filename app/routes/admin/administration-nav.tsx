import { Link } from "@remix-run/react";
import * as Down from "lucide-react/icons/chevron-down";
import { useId } from "react";
import { administration, type AdministrationPlace } from "#app/features/home/administration.ts";
import { classNames } from "#app/ui/class-names.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";

/**
 * The way between the pages of the administration: a list in groups beside the page, and where there is no room for
 * it a list that opens above the page. Native, so that it opens without JavaScript too.
 */
export function AdministrationNav({ place }: { place: AdministrationPlace }) {
  const t = useT();
  return (
    <nav
      aria-label={t("people.administration")}
      className="mb-6 min-w-0 xl:tall:sticky xl:tall:top-[calc(var(--bar-height)+1.5rem)] xl:mb-0"
    >
      {/* Another place, another list: it is shut again once one has arrived. */}
      <details key={place.to} className="group card xl:hidden">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 px-4 font-semibold [&::-webkit-details-marker]:hidden">
          <span className="text-ink-muted">{t("people.administration")}</span>
          <span className="min-w-0 flex-1">{t(place.label)}</span>
          <Icon of={Down} className="shrink-0 transition-transform group-open:rotate-180" />
        </summary>
        <div className="grid gap-4 border-t border-line p-3 sm:grid-cols-2">
          <Groups place={place} />
        </div>
      </details>
      <div className="hidden gap-5 xl:grid">
        <Groups place={place} />
      </div>
    </nav>
  );
}

function Groups({ place }: { place: AdministrationPlace }) {
  const t = useT();
  const id = useId();
  return administration.map(({ name, places }) => (
    <div key={name}>
      <p id={`${id}${name}`} className="px-3 pb-1 text-sm text-ink-muted">
        {t(name)}
      </p>
      <ul aria-labelledby={`${id}${name}`}>
        {places.map(({ to, label }) => (
          <li key={to}>
            <PlaceLink to={to} label={t(label)} current={to === place.to} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

function PlaceLink({ to, label, current }: { to: string; label: string; current: boolean }) {
  return (
    <Link
      to={to}
      prefetch="intent"
      aria-current={current ? "page" : undefined}
      className={classNames(
        "flex min-h-11 items-center rounded-lg px-3 no-underline transition-colors xl:min-h-9",
        current
          ? "bg-accent-soft font-semibold text-accent-ink forced-colors:border"
          : "text-ink hover:bg-sunken",
      )}
    >
      {label}
    </Link>
  );
}
