import { DateTimeField } from "#app/ui/date-field.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";

/** When those who accept openly are announced. */
export function AnnouncingFields({ answers }: { readonly answers: Answers }) {
  const t = useT();
  return (
    <>
      <RadioGroup
        name="announcing"
        legend={t("awarding.announcing")}
        hint={t("awarding.announcingHint")}
        options={[
          { value: "accepted", label: t("awarding.announcingAccepted") },
          { value: "later", label: t("awarding.announcingLater") },
          { value: "by-hand", label: t("awarding.announcingByHand") },
        ]}
        defaultValue={answers.value("announcing")}
      />
      <DateTimeField
        name="announceAt"
        label={t("awarding.moment")}
        required={false}
        defaultValue={answers.value("announceAt")}
        error={answers.error("announceAt")}
      />
    </>
  );
}
