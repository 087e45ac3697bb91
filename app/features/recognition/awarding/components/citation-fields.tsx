import { Button } from "#app/ui/button.tsx";
import { Combobox } from "#app/ui/combobox.tsx";
import type { FindLater } from "#app/ui/find-later.ts";
import { FormSection } from "#app/ui/form-section.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine, AskText } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";
import { citationLimits } from "../citation.ts";
import { personField, proofNameField, proofUrlField, rowsShown } from "../citation-form.ts";

export interface CitationFieldsProps {
  readonly answers: Answers;
  readonly badges: readonly Option[];
  /** Those to choose from without JavaScript. */
  readonly colleagues: readonly Option[];
  /** Finds others by what is typed. */
  readonly search: FindLater<readonly Option[]>;
}

/** Which badge, for whom, for what, and where that can be seen. */
export function CitationFields({ answers, badges, colleagues, search }: CitationFieldsProps) {
  const t = useT();
  const { people, proofs } = rowsShown(answers.value);
  return (
    <>
      {/* Enter in a line presses the first button there is, which must not be one for another row. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="id" value={answers.value("id")} />
      <input type="hidden" name="people" value={String(people)} />
      <input type="hidden" name="proofs" value={String(proofs)} />
      <FormSection id="who" title={t("awarding.whoTitle")} lead={t("awarding.whoLead")}>
        <AskChoice
          name="badgeId"
          label={t("awarding.badge")}
          placeholder={t("awarding.chooseBadge")}
          options={badges}
          answers={answers}
        />
        {numbers(people).map((n) => (
          <Combobox
            key={n}
            name={personField(n)}
            label={n === 1 ? t("awarding.person") : t("awarding.personNumber", { n })}
            placeholder={t("awarding.nobody")}
            options={colleagues}
            search={search}
            defaultValue={answers.value(personField(n))}
            error={answers.error(personField(n))}
          />
        ))}
        {people < citationLimits.team && (
          <OneMore list="person">{t("awarding.anotherPerson")}</OneMore>
        )}
      </FormSection>
      <FormSection id="what" title={t("awarding.whatTitle")} lead={t("awarding.whatLead")}>
        <AskText
          name="changed"
          label={t("awarding.changed")}
          hint={t("awarding.changedHint")}
          rows={5}
          answers={answers}
        />
        <AskLine
          name="forWhom"
          label={t("awarding.forWhom")}
          hint={t("awarding.forWhomHint")}
          answers={answers}
        />
      </FormSection>
      <FormSection id="proof" title={t("awarding.evidence")} lead={t("awarding.evidenceLead")}>
        {numbers(proofs).map((n) => (
          <div key={n} className="grid gap-4 sm:grid-cols-2 sm:items-end">
            <AskLine
              name={proofNameField(n)}
              label={t("awarding.proofName", { n })}
              required={n === 1}
              answers={answers}
            />
            <AskLine
              name={proofUrlField(n)}
              label={t("awarding.proofUrl", { n })}
              required={n === 1}
              answers={answers}
            />
          </div>
        ))}
        {proofs < citationLimits.evidence && (
          <OneMore list="proof">{t("awarding.anotherProof")}</OneMore>
        )}
      </FormSection>
    </>
  );
}

// Sends the form to itself, which comes back with one more row: with JavaScript as without.
function OneMore({ list, children }: { list: "person" | "proof"; children: string }) {
  return (
    <div>
      <Button name="do" value={list} variant="quiet" size="small">
        {children}
      </Button>
    </div>
  );
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n + 1);
}
