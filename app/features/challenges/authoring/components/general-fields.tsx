import { AskChoice, AskLine, AskMarkdown } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { challengeTypes } from "../../challenge.ts";
import { typeWords } from "../../components/type-words.ts";
import { generalLimits } from "../general-lacks.ts";
import type { SectionProps } from "./section-form.ts";
import { textAtMost } from "./text-limits.ts";
import { Ticks } from "./ticks.tsx";

/** What it is about. */
export function GeneralFields({ form }: SectionProps) {
  const t = useT();
  const atMost = (limit: number) => t("authoring.atMost", { limit });
  return (
    <>
      <AskLine
        name="title"
        label={t("authoring.fieldTitle")}
        hint={`${t("authoring.titleHint")} ${atMost(generalLimits.title)}`}
        answers={form}
        required={false}
      />
      <AskLine
        name="tagline"
        label={t("authoring.fieldTagline")}
        hint={`${t("authoring.taglineHint")} ${atMost(generalLimits.tagline)}`}
        answers={form}
        required={false}
      />
      <AskLine
        name="brief"
        label={t("authoring.fieldBrief")}
        hint={`${t("authoring.briefHint")} ${atMost(generalLimits.brief)}`}
        answers={form}
        required={false}
      />
      <AskMarkdown
        name="description"
        label={t("authoring.fieldDescription")}
        hint={t("authoring.descriptionHint")}
        answers={form}
        required={false}
        rows={10}
        limit={textAtMost}
      />
      <Ticks
        list="types"
        legend={t("authoring.fieldTypes")}
        hint={t("authoring.typesHint")}
        values={challengeTypes}
        label={(type) => t(typeWords[type])}
        form={form}
      />
      <AskChoice
        name="language"
        label={t("authoring.fieldLanguage")}
        hint={t("authoring.languageHint")}
        answers={form}
        options={[
          { value: "en", label: t("people.languageEn") },
          { value: "fr", label: t("people.languageFr") },
        ]}
      />
    </>
  );
}
