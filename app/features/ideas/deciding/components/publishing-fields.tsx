import type { Answers } from "#app/ui/form/answers.tsx";
import { DateTimeField } from "#app/ui/date-field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";

/** When a decision is published: at once, at a moment, or later by hand. */
export function PublishingFields({ answers }: { answers: Answers }) {
  const t = useT();
  return (
    <>
      <RadioGroup
        name="publishing"
        legend={t("deciding.publishing")}
        defaultValue={answers.value("publishing") || "now"}
        options={[
          { value: "now", label: t("deciding.publishNow") },
          { value: "later", label: t("deciding.publishLater") },
          {
            value: "by-hand",
            label: t("deciding.publishByHand"),
            hint: t("deciding.publishByHandHint"),
          },
        ]}
      />
      <DateTimeField
        name="publishAt"
        label={t("deciding.publishAt")}
        hint={t("deciding.publishAtHint")}
        defaultValue={answers.value("publishAt")}
        error={answers.error("publishAt")}
      />
    </>
  );
}
