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
      <Stack gap="loose">
        <RadioGroup
          name="language"
          legend={t("people.language")}
          defaultValue={language}
          options={[
            { value: "en", label: <span lang="en">{t("people.languageEn")}</span> },
            { value: "fr", label: <span lang="fr">{t("people.languageFr")}</span> },
          ]}
        />
        <RadioGroup
          name="theme"
          legend={t("people.theme")}
          defaultValue={theme}
          options={themes.map((value) => ({ value, label: t(themeNames[value]) }))}
        />
        <div>
          <Submit variant="primary">{t("people.save")}</Submit>
        </div>
      </Stack>
    </form>
  );
}

const themeNames = {
  system: "people.themeSystem",
  light: "people.themeLight",
  dark: "people.themeDark",
} as const;
