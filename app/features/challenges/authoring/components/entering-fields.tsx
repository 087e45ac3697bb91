import type { MessageKey } from "#app/core/words.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { AskLine, AskMarkdown } from "#app/ui/form/ask.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { visibilities, type Visibility } from "../draft.ts";
import { fieldName } from "../rows.ts";
import { AddRow, RowCard } from "./row-card.tsx";
import type { SectionForm, SectionProps } from "./section-form.ts";
import { textAtMost } from "./text-limits.ts";

/** How one enters. */
export function EnteringFields({ form }: SectionProps) {
  const t = useT();
  const tick = (name: "linksIdea" | "linksOutside" | "needsFile", label: MessageKey) => (
    <Checkbox name={name} label={t(label)} defaultChecked={form.ticked(name)} />
  );
  return (
    <>
      <AskMarkdown
        name="text"
        label={t("authoring.fieldEntering")}
        hint={t("authoring.enteringHint")}
        answers={form}
        required={false}
        rows={6}
        limit={textAtMost}
      />
      <RadioGroup
        name="visibility"
        legend={t("authoring.fieldVisibility")}
        hint={t("authoring.visibilityHint")}
        defaultValue={form.value("visibility") || "private"}
        options={visibilities.map((one) => ({ value: one, label: t(visibilityWords[one]) }))}
      />
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold">{t("authoring.brings")}</legend>
        {tick("linksIdea", "authoring.fieldLinksIdea")}
        {tick("linksOutside", "authoring.fieldLinksOutside")}
        {tick("needsFile", "authoring.fieldNeedsFile")}
      </fieldset>
      <Questions form={form} />
    </>
  );
}

function Questions({ form }: { form: SectionForm }) {
  const t = useT();
  const ids = form.rows("questions");
  return (
    <fieldset id="questions" tabIndex={-1} className="grid gap-3">
      <legend className="mb-1 font-semibold">{t("authoring.questions")}</legend>
      <p className="max-w-[60ch] text-sm text-ink-muted">{t("authoring.questionsHint")}</p>
      {ids.map((id, at) => (
        <RowCard
          key={id}
          form={form}
          list="questions"
          id={id}
          name={t("authoring.questionNumber", { number: at + 1 })}
          place={{ at, of: ids.length }}
        >
          <AskLine
            name={fieldName("questions", id, "text")}
            label={t("authoring.fieldQuestion")}
            answers={form}
            required={false}
          />
          <Checkbox
            name={fieldName("questions", id, "needed")}
            label={t("authoring.fieldNeeded")}
            defaultChecked={form.ticked(fieldName("questions", id, "needed"))}
          />
        </RowCard>
      ))}
      <AddRow form={form} list="questions">
        {t("authoring.addQuestion")}
      </AddRow>
    </fieldset>
  );
}

const visibilityWords = {
  private: "authoring.visibilityPrivate",
  public: "authoring.visibilityPublic",
} as const satisfies Record<Visibility, MessageKey>;
