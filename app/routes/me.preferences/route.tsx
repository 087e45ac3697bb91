import { redirectDocument } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { localPath } from "#app/core/local-path.ts";
import { chooseLanguage } from "#app/features/people/choose-language.server.ts";
import { preferencesSchema } from "#app/features/people/preferences.schema.ts";
import { languageCookie } from "#app/features/people/language-cookie.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { themeCookie, themeFrom } from "#app/ui/theme.ts";
import { translator } from "#app/words.server.ts";
import { PreferencesForm } from "./preferences-form.tsx";
import { ThisDevice } from "./this-device.tsx";

export const loader = anyone(({ request, context: { actor, language } }) =>
  Promise.resolve({
    title: translator(language)("people.preferencesTitle"),
    isSignedIn: actor !== null,
    language,
    theme: themeFrom(request.headers.get("Cookie")),
  }),
);

export const action = anyone(({ request, context: { actor } }) =>
  answerForm({
    request,
    schema: preferencesSchema,
    work: async ({ language, theme, to }) => {
      const headers = new Headers();
      if (language && actor) await chooseLanguage(actor, language);
      if (language) headers.append("Set-Cookie", languageCookie(language));
      if (theme) headers.append("Set-Cookie", themeCookie(theme));
      return redirectDocument(localPath(to ?? "/me/preferences"), { headers });
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Language and appearance, for this browser and, when signed in, for the person. */
export default function PreferencesPage() {
  const t = useT();
  const { language, theme, isSignedIn } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("people.preferencesTitle")} lead={t("people.preferencesLead")} />
      <PreferencesForm language={language} theme={theme} />
      {isSignedIn && <ThisDevice />}
      {isSignedIn && (
        <section className="mt-8 grid gap-1">
          <h2 className="text-lg">{t("absences.title")}</h2>
          <p className="text-ink-muted">{t("absences.lead")}</p>
          <TextLink to="/me/absences">{t("absences.add")}</TextLink>
        </section>
      )}
      {isSignedIn && (
        <section className="mt-8 grid gap-1">
          <h2 className="text-lg">{t("safeguards.mine")}</h2>
          <p className="text-ink-muted">{t("safeguards.mineLead")}</p>
          <TextLink to="/me/recognition">{t("safeguards.choose")}</TextLink>
        </section>
      )}
      {isSignedIn && (
        <p className="mt-6">
          <TextLink to="/me/notifications">{t("people.preferencesNotifications")}</TextLink>
        </p>
      )}
    </div>
  );
}
