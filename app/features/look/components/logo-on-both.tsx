import { useT } from "#app/ui/language/language.tsx";
import { LogoPicture } from "#app/ui/logo-picture.tsx";
import type { Logo } from "../look.ts";

const notes = {
  none: "look.plateNone",
  light: "look.plateLight",
  dark: "look.plateDark",
} as const;

/** The logo beside the name, on the bars of both themes. */
export function LogoOnBoth({ logo, name }: { logo: Logo; name: string }) {
  const t = useT();
  const themes = { light: t("look.logoOnLight"), dark: t("look.logoOnDark") };
  return (
    <div className="grid gap-3">
      <div className="grid gap-4 sm:grid-cols-2">
        {(["light", "dark"] as const).map((theme) => (
          <figure
            key={theme}
            data-theme={theme}
            className="min-w-0 rounded-lg border border-line bg-surface p-4 text-ink"
          >
            <figcaption className="mb-3 text-sm text-ink-muted">{themes[theme]}</figcaption>
            <p className="flex min-w-0 items-center gap-2.5 font-semibold">
              <LogoPicture {...logo} />
              <span className="min-w-0 leading-tight break-words">{name}</span>
            </p>
          </figure>
        ))}
      </div>
      <p className="text-sm text-ink-muted">{t(notes[logo.plate])}</p>
    </div>
  );
}
