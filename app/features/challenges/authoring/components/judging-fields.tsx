import { Checkbox } from "#app/ui/checkbox.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { choicesAtMost, judgesAtMost } from "../judging-lacks.ts";
import type { SectionForm, SectionProps } from "./section-form.ts";
import { SheetFields } from "./sheet-fields.tsx";
import { TieFields } from "./tie-fields.tsx";
import { TimeSpan } from "./time-span.tsx";

/** How it is judged. */
export function JudgingFields({ form, choices }: SectionProps) {
  const t = useT();
  return (
    <>
      <Checkbox
        name="isBlind"
        label={t("authoring.fieldIsBlind")}
        hint={t("authoring.isBlindHint")}
        defaultChecked={form.ticked("isBlind")}
      />
      <AskLine
        name="judgesPerSubmission"
        label={t("authoring.fieldJudges")}
        hint={t("authoring.judgesHint", { limit: judgesAtMost })}
        answers={form}
        required={false}
      />
      <div id="sheets" tabIndex={-1} className="grid gap-6">
        {choices.phases.length === 0 && (
          <p className="text-ink-muted">
            {t("authoring.noSheets")}{" "}
            <TextLink to={form.at("").replace(/judging$/, "timeline")}>
              {t("authoring.toTimeline")}
            </TextLink>
          </p>
        )}
        {choices.phases.map(({ value, label }) => (
          <SheetFields key={value} phaseId={value} name={label} form={form} />
        ))}
      </div>
      <TieFields form={form} />
      <PeoplesChoice form={form} />
    </>
  );
}

/** What depends on its first box is seen only while that is ticked, which styles alone see to. */
function PeoplesChoice({ form }: { form: SectionForm }) {
  const t = useT();
  return (
    <fieldset className="group/choice grid gap-4">
      <legend className="mb-1 font-semibold">{t("authoring.choice")}</legend>
      <Checkbox
        name="hasChoice"
        label={t("authoring.fieldHasChoice")}
        hint={t("authoring.hasChoiceHint")}
        defaultChecked={form.ticked("hasChoice")}
      />
      <div className="hidden gap-4 group-has-[[name=hasChoice]:checked]/choice:grid">
        <AskLine
          name="choices"
          label={t("authoring.fieldChoices")}
          hint={t("authoring.choicesHint", { limit: choicesAtMost })}
          answers={form}
          required={false}
        />
        <TimeSpan
          form={form}
          from={{ name: "choiceStartsAt", label: "authoring.fieldChoiceStartsAt" }}
          to={{ name: "choiceEndsAt", label: "authoring.fieldChoiceEndsAt" }}
        />
      </div>
    </fieldset>
  );
}
