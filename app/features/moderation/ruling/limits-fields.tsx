import { Checkbox } from "#app/ui/checkbox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** How much people may do a day while they are new. */
export function LimitsFields({ answers }: { answers: Answers }) {
  const t = useT();
  const number = { type: "number", autoComplete: "off", answers } as const;
  return (
    <>
      <Checkbox
        name="limited"
        label={t("ruling.limited")}
        hint={t("ruling.limitedHint")}
        defaultChecked={answers.ticked("limited")}
      />
      <AskLine
        name="newDays"
        label={t("ruling.newDays")}
        hint={t("ruling.newDaysHint")}
        {...number}
      />
      <AskLine name="ideasPerDay" label={t("ruling.ideasPerDay")} {...number} />
      <AskLine name="commentsPerDay" label={t("ruling.commentsPerDay")} {...number} />
      <AskLine name="reportsPerDay" label={t("ruling.reportsPerDay")} {...number} />
    </>
  );
}
