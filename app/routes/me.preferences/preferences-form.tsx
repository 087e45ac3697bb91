import type { Language } from "#app/core/words.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { themes, type Theme } from "#app/ui/theme.ts";

/** Sent as a whole document, so that the page comes back in the language chosen. */
export function PreferencesForm({ language, theme }: { language: Language; theme: Theme }) {
  const t = useT();
  return (
    <form method="post" action="/me/preferences">
      <Stack>
        <div className="card card-padded">
          <RadioGroup
            name="language"
            tiles
            legend={t("people.language")}
            defaultValue={language}
            options={[
              { value: "en", label: <span lang="en">{t("people.languageEn")}</span> },
              { value: "fr", label: <span lang="fr">{t("people.languageFr")}</span> },
            ]}
          />
        </div>
        <div className="card card-padded">
          <RadioGroup
            name="theme"
            tiles
            legend={t("people.theme")}
            defaultValue={theme}
            options={themes.map((value) => ({
              value,
              label: t(themeNames[value]),
              picture: <ThemePicture theme={value} />,
            }))}
          />
        </div>
        <div>
          <Submit variant="primary">{t("people.save")}</Submit>
        </div>
      </Stack>
    </form>
  );
}

/** A page in small; the theme it is drawn in is the one it stands for. */
function ThemePicture({ theme }: { theme: Theme }) {
  const halves = theme === "system" ? (["light", "dark"] as const) : [theme];
  return (
    <span
      aria-hidden="true"
      className="mt-2 flex h-20 overflow-hidden rounded-sm border border-line"
    >
      {halves.map((half) => (
        <span key={half} data-theme={half} className="flex min-w-0 flex-1 gap-2 bg-page p-2">
          <span className="grid min-w-0 flex-1 content-start gap-1.5 rounded-sm border border-line bg-surface p-2">
            <span className="h-1.5 w-3/4 rounded-full bg-ink" />
            <span className="h-1.5 rounded-full bg-ink-muted" />
            <span className="h-3 w-1/2 rounded-sm bg-accent" />
          </span>
        </span>
      ))}
    </span>
  );
}

const themeNames = {
  system: "people.themeSystem",
  light: "people.themeLight",
  dark: "people.themeDark",
} as const;
