import { useLocation } from "@remix-run/react";
import * as Monitor from "lucide-react/icons/monitor";
import * as Moon from "lucide-react/icons/moon";
import * as Sun from "lucide-react/icons/sun";
import { useT } from "#app/ui/language/language.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { themes, type Theme } from "#app/ui/theme.ts";
import { chooseTheme, useTheme } from "./theme-choice.ts";

/** Light, dark, or as the device; at once, and without JavaScript by loading the page again. */
export function ThemeSwitch({ loaded }: { loaded: Theme }) {
  const t = useT();
  const { pathname, search } = useLocation();
  const theme = useTheme(loaded);
  return (
    <form
      method="post"
      action="/me/preferences"
      aria-label={t("ui.theme")}
      data-stays-open
      className="px-3 py-2"
    >
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      <div className="grid grid-cols-3 rounded-md border border-line p-0.5">
        {themes.map((one) => (
          <button
            key={one}
            name="theme"
            value={one}
            aria-pressed={one === theme}
            onClick={(event) => {
              event.preventDefault();
              chooseTheme(one);
            }}
            className="grid min-h-11 justify-items-center gap-0.5 rounded-sm px-1.5 py-1 text-xs text-ink-muted hover:bg-sunken focus-visible:-outline-offset-3 pressed:bg-accent-soft pressed:font-semibold pressed:text-accent-ink forced-colors:pressed:underline"
          >
            <Icon of={looks[one].icon} />
            {t(looks[one].label)}
          </button>
        ))}
      </div>
    </form>
  );
}

const looks = {
  system: { icon: Monitor, label: "ui.themeSystem" },
  light: { icon: Sun, label: "ui.themeLight" },
  dark: { icon: Moon, label: "ui.themeDark" },
} as const;
