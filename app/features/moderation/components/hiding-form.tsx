import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { ReasonPage, type AboutSaid } from "./reason-page.tsx";

/** Hiding something that nobody has reported: why, in words that whoever wrote it reads. */
export function HidingPage(about: AboutSaid) {
  const t = useT();
  return (
    <ReasonPage
      about={about}
      words={{
        title: t("moderation.hideTitle"),
        lead: t("moderation.hideLead"),
        said: t("moderation.saysNow"),
        reason: t("moderation.reason"),
      }}
      ask={(answers) => (
        <AskText
          name="explanation"
          label={t("moderation.explanation")}
          hint={t("moderation.explanationHint")}
          rows={5}
          answers={answers}
        />
      )}
      submit={<Submit variant="danger">{t("moderation.choice_hidden")}</Submit>}
    />
  );
}
