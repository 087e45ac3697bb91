import { AskChoice } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";
import { fieldName } from "../rows.ts";
import { tieValues } from "../tie-values.ts";
import { AddRow, RowCard } from "./row-card.tsx";
import type { SectionForm } from "./section-form.ts";
import { tieWords } from "./tie-words.ts";
import { useTyped } from "./typed-sum.tsx";

/** By what submissions with the same marks are told apart, one step after the other. */
export function TieFields({ form }: { form: SectionForm }) {
  const t = useT();
  const ids = form.rows("tie");
  const { place, value: options } = useTyped(form.fields, (fields) => [
    ...tieValues.map((value) => ({ value, label: t(tieWords[value]) })),
    ...form.rows("criteria").map((id, n): Option => ({
      value: `criterion:${id}`,
      label: t("authoring.tieCriterion", {
        title:
          fields[fieldName("criteria", id, "title")]?.trim() ||
          t("authoring.criterionNumber", { number: n + 1 }),
      }),
    })),
  ]);
  return (
    <fieldset id="tieRule" tabIndex={-1} className="grid gap-3">
      <legend className="mb-1 font-semibold">{t("authoring.tieRule")}</legend>
      <p ref={place} className="max-w-[60ch] text-sm text-ink-muted">
        {t("authoring.tieHint")}
      </p>
      {ids.map((id, at) => (
        <RowCard
          key={id}
          form={form}
          list="tie"
          id={id}
          name={t("authoring.stepNumber", { number: at + 1 })}
          place={{ at, of: ids.length }}
        >
          <AskChoice
            name={fieldName("tie", id, "by")}
            label={t("authoring.fieldStep")}
            answers={form}
            options={options}
          />
        </RowCard>
      ))}
      <AddRow form={form} list="tie">
        {t("authoring.addStep")}
      </AddRow>
    </fieldset>
  );
}
