import * as Search from "lucide-react/icons/search";
import { Form, Link } from "@remix-run/react";
import { CommandPaletteTrigger } from "#app/ui/command-palette-trigger.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** The middle of the top bar: a search, when the product has one, and the command palette. */
export function Finding({ search }: { search: string | undefined }) {
  const t = useT();
  const hydrated = useHydrated();
  const palette = (
    <CommandPaletteTrigger
      load={() => import("./palette.tsx")}
      labels={{ open: t("ui.commands"), failed: t("ui.partUnreachable") }}
      className={search === undefined ? "md:w-full md:justify-start [&>kbd]:ms-auto" : undefined}
    >
      {search === undefined && t("ui.commandsShort")}
    </CommandPaletteTrigger>
  );
  if (search === undefined) return palette;
  return (
    <div className="relative flex gap-2">
      <SearchForm action={search} />
      {/* On a phone without JavaScript, in the place that the palette's button takes. */}
      {!hydrated && (
        <Link
          to={search}
          aria-label={t("ui.search")}
          className="absolute inset-0 inline-flex min-h-11 items-center justify-center rounded-md border border-line-strong bg-surface text-ink-muted md:hidden"
        >
          <Icon of={Search} />
        </Link>
      )}
      {palette}
    </div>
  );
}

function SearchForm({ action }: { action: string }) {
  const t = useT();
  return (
    <Form
      role="search"
      aria-label={t("ui.search")}
      action={action}
      className="hidden min-w-0 flex-1 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 focus-within:border-accent md:flex"
    >
      <Icon of={Search} className="text-ink-muted" />
      <input
        type="search"
        name="q"
        aria-label={t("ui.search")}
        placeholder={t("ui.search")}
        className="min-h-9 w-full min-w-0 bg-transparent"
      />
    </Form>
  );
}
