import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { ReasonPage, type AboutSaid } from "./reason-page.tsx";

/** Telling moderators that something is not right. */
export function ReportPage(about: AboutSaid) {
  const t = useT();
  return (
    <ReasonPage
      about={about}
      words={{
        title: t("reporting.title"),
        lead: t("reporting.lead"),
        said: t("reporting.about"),
        reason: t("reporting.reason"),
      }}
      ask={(answers) => (
        <AskText
          name="words"
          label={t("reporting.words")}
          hint={t("reporting.wordsHint")}
          required={false}
          rows={3}
          answers={answers}
        />
      )}
      submit={<Submit variant="primary">{t("reporting.send")}</Submit>}
    />
  );
}
