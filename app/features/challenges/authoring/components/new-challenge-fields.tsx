import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice } from "#app/ui/form/ask.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";

interface NewChallengeFieldsProps {
  answers: Answers;
  /** Challenges whose words may be taken over. */
  earlier: readonly Option[];
}

/** From what a challenge is begun, and in which language. */
export function NewChallengeFields({ answers, earlier }: NewChallengeFieldsProps) {
  const t = useT();
  return (
    <div className="group/from grid gap-6">
      <RadioGroup
        name="from"
        legend={t("authoring.beginWith")}
        defaultValue={answers.value("from")}
        error={answers.error("from")}
        options={[
          {
            value: "empty",
            label: t("authoring.beginEmpty"),
            hint: t("authoring.beginEmptyHint"),
          },
          {
            value: "idea_call",
            label: t("authoring.beginIdeaCall"),
            hint: t("authoring.beginIdeaCallHint"),
          },
          {
            value: "prototype_contest",
            label: t("authoring.beginPrototype"),
            hint: t("authoring.beginPrototypeHint"),
          },
          {
            value: "data_contest",
            label: t("authoring.beginData"),
            hint: t("authoring.beginDataHint"),
          },
          ...(earlier.length > 0
            ? [
                {
                  value: "copy",
                  label: t("authoring.beginCopy"),
                  hint: t("authoring.beginCopyHint"),
                },
              ]
            : []),
        ]}
      />
      {earlier.length > 0 && (
        <div className="hidden group-has-[[value=copy]:checked]/from:block">
          <AskChoice
            name="copyOf"
            label={t("authoring.fieldCopyOf")}
            placeholder={t("authoring.chooseChallenge")}
            answers={answers}
            options={earlier}
          />
        </div>
      )}
      <AskChoice
        name="language"
        label={t("authoring.fieldLanguage")}
        hint={t("authoring.languageHint")}
        answers={answers}
        options={[
          { value: "en", label: t("people.languageEn") },
          { value: "fr", label: t("people.languageFr") },
        ]}
      />
    </div>
  );
}
