import { Combobox } from "#app/ui/combobox.tsx";
import { DateField } from "#app/ui/date-field.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import type { FindLater } from "#app/ui/find-later.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";
import type { SectionProps } from "./section-form.ts";
import { answerAtMost } from "./text-limits.ts";

interface CommitmentProps extends SectionProps {
  /** Finds colleagues by what is typed. */
  search: FindLater<readonly Option[]>;
}

/** Who acts on the winner, doing what, by which day. */
export function CommitmentFields({ form, choices, search }: CommitmentProps) {
  const t = useT();
  return (
    <>
      <Combobox
        name="personId"
        label={t("authoring.fieldPerson")}
        hint={t("authoring.personHint")}
        placeholder={t("authoring.nobody")}
        options={choices.people}
        search={search}
        defaultValue={form.value("personId")}
        error={form.error("personId")}
      />
      <AskMarkdown
        name="action"
        label={t("authoring.fieldAction")}
        hint={t("authoring.actionHint")}
        answers={form}
        required={false}
        rows={3}
        limit={answerAtMost}
      />
      <DateField
        name="day"
        label={t("authoring.fieldDay")}
        hint={t("authoring.dayHint")}
        defaultValue={form.value("day")}
        error={form.error("day")}
      />
    </>
  );
}
