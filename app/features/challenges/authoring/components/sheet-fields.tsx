import type { MessageKey } from "#app/core/words.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { criterionKinds, scales, type CriterionKind, type Scale } from "../../judging/criterion.ts";
import { fieldName } from "../rows.ts";
import { AddRow, RowCard } from "./row-card.tsx";
import type { SectionForm } from "./section-form.ts";
import { TypedSum } from "./typed-sum.tsx";

interface SheetProps {
  phaseId: string;
  /** Of its phase. */
  name: string;
  form: SectionForm;
}

/** By what the submissions of one phase are judged. */
export function SheetFields({ phaseId, name, form }: SheetProps) {
  const t = useT();
  const at = (field: string) => fieldName("sheets", phaseId, field);
  const criteria = form
    .rows("criteria")
    .filter((id) => form.value(fieldName("criteria", id, "phase")) === phaseId);
  return (
    <section
      id={`sheets.${phaseId}`}
      tabIndex={-1}
      aria-labelledby={`sheet-${phaseId}`}
      className="grid min-w-0 gap-4 border-t border-line pt-4"
    >
      <h3 id={`sheet-${phaseId}`} className="text-base">
        {t("authoring.sheetOf", { phase: name })}
      </h3>
      <RadioGroup
        name={at("scale")}
        legend={t("authoring.fieldScale")}
        inline
        defaultValue={form.value(at("scale")) || "points"}
        options={scales.map((scale) => ({ value: scale, label: t(scaleWords[scale]) }))}
      />
      <Checkbox
        name={at("needsComments")}
        label={t("authoring.fieldNeedsComments")}
        defaultChecked={form.ticked(at("needsComments"))}
      />
      {criteria.map((id, n) => (
        <CriterionRow
          key={id}
          id={id}
          phaseId={phaseId}
          place={{ at: n, of: criteria.length }}
          form={form}
        />
      ))}
      <TypedSum
        list="criteria"
        field="points"
        phase={phaseId}
        words="authoring.pointsSum"
        standing={form.fields}
      />
      <AddRow form={form} list="criteria" to={phaseId}>
        {t("authoring.addCriterion")}
        <span className="sr-only"> {name}</span>
      </AddRow>
    </section>
  );
}

interface CriterionProps {
  id: string;
  phaseId: string;
  place: { readonly at: number; readonly of: number };
  form: SectionForm;
}

/** Steps are asked for only of ratings, which styles alone see to. */
function CriterionRow({ id, phaseId, place, form }: CriterionProps) {
  const t = useT();
  const name = (field: string) => fieldName("criteria", id, field);
  const title =
    form.value(name("title")) || t("authoring.criterionNumber", { number: place.at + 1 });
  return (
    <RowCard form={form} list="criteria" id={id} name={title} place={place}>
      <div className="group/criterion grid gap-4">
        <input type="hidden" name={name("phase")} value={phaseId} />
        <AskLine
          name={name("title")}
          label={t("authoring.fieldCriterion")}
          answers={form}
          required={false}
        />
        <AskLine
          name={name("hint")}
          label={t("authoring.fieldHint")}
          hint={t("authoring.hintHint")}
          answers={form}
          required={false}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <AskChoice
            name={name("kind")}
            label={t("authoring.fieldCriterionKind")}
            answers={form}
            options={criterionKinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
          />
          <AskLine
            name={name("points")}
            label={t("authoring.fieldPoints")}
            answers={form}
            required={false}
          />
        </div>
        <div className="hidden items-end gap-4 group-has-[option[value=rating]:checked]/criterion:grid sm:grid-cols-2">
          <AskLine
            name={name("rangeStart")}
            label={t("authoring.fieldRangeStart")}
            answers={form}
            required={false}
          />
          <AskLine
            name={name("rangeEnd")}
            label={t("authoring.fieldRangeEnd")}
            hint={t("authoring.rangeHint")}
            answers={form}
            required={false}
          />
        </div>
      </div>
    </RowCard>
  );
}

const scaleWords = {
  points: "authoring.scalePoints",
  weights: "authoring.scaleWeights",
} as const satisfies Record<Scale, MessageKey>;

const kindWords = {
  numeric: "authoring.kindNumeric",
  rating: "authoring.kindRating",
  yes_no: "authoring.kindYesNo",
} as const satisfies Record<CriterionKind, MessageKey>;
