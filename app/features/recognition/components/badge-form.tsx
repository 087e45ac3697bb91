import { Form } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { languages } from "#app/core/words.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { Mistakes, type Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine, AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { describedBy, Field, FieldError } from "#app/ui/field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TagInput } from "#app/ui/tag-input.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { badgeGivers, badgeMoments } from "../badge/badge.ts";
import { capFields, capKinds, giverField, textField } from "../badge/badge-form.ts";
import { badgeLimits } from "../badge/designing.ts";
import { ArtworkFields, ArtworkPreview } from "./artwork-fields.tsx";

interface BadgeFormProps {
  answers: Answers;
  /** The page's own address. */
  at: string;
  /** Where one goes who would rather not. */
  back: string;
  /** Tags of other badges. */
  tags: readonly string[];
}

type Drawn = Record<"shape" | "colour" | "icon" | "ribbon", string>;

/** Everything a badge is made of. The drawing follows what is chosen; without JavaScript, a button shows it. */
export function BadgeForm({ answers, at, back, tags }: BadgeFormProps) {
  const t = useT();
  const [drawn, setDrawn] = useState<Drawn>(() => drawnIn(answers.value));
  const redraw = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const fields = new FormData(currentTarget);
    setDrawn(
      drawnIn((name) => {
        const value = fields.get(name);
        return typeof value === "string" ? value : "";
      }),
    );
  };
  return (
    <Form
      method="post"
      // Without it, a form that came back to be looked at would be sent to be looked at again.
      action={at}
      noValidate
      onChange={redraw}
      className="grid grid-cols-[minmax(0,1fr)] gap-6"
    >
      <Mistakes answers={answers} />
      <input type="hidden" name="id" value={answers.value("id")} />
      <input type="hidden" name="seenRevision" value={answers.value("seenRevision")} />
      <WordsSection answers={answers} tags={tags} />
      <FormSection id="drawing" title={t("badge.drawTitle")} lead={t("badge.drawLead")}>
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="xl:sticky xl:top-20 xl:order-last">
            <ArtworkPreview fields={drawn} at={at} />
          </div>
          <div className="grid gap-6">
            <ArtworkFields answers={answers} />
          </div>
        </div>
      </FormSection>
      <GivingSection answers={answers} />
      <CapsSection answers={answers} />
      <div className="flex flex-wrap gap-2">
        <Submit variant="primary">{t("badge.save")}</Submit>
        <ButtonLink to={back} variant="quiet">
          {t("badge.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}

function drawnIn(valueOf: (name: string) => string): Drawn {
  return {
    shape: valueOf("shape"),
    colour: valueOf("colour"),
    icon: valueOf("icon"),
    ribbon: valueOf("ribbon"),
  };
}

function WordsSection({ answers, tags }: Pick<BadgeFormProps, "answers" | "tags">) {
  const t = useT();
  return (
    <FormSection id="words" title={t("badge.wordsTitle")} lead={t("badge.wordsLead")}>
      <div className="grid gap-6 lg:grid-cols-2">
        {languages.map((language) => (
          <fieldset key={language} className="grid min-w-0 content-start gap-5">
            <legend className="mb-2 text-ink-muted">{t(`badge.language_${language}`)}</legend>
            <AskLine
              name={textField("name", language)}
              label={t("badge.name")}
              hint={t("badge.nameHint")}
              required={false}
              autoComplete="off"
              answers={answers}
            />
            <AskText
              name={textField("description", language)}
              label={t("badge.description")}
              required={false}
              rows={2}
              answers={answers}
            />
            <AskText
              name={textField("criteria", language)}
              label={t("badge.criteria")}
              hint={t("badge.criteriaHint")}
              required={false}
              rows={5}
              answers={answers}
            />
          </fieldset>
        ))}
      </div>
      <Field
        name="tags"
        label={t("badge.tags")}
        hint={t("badge.tagsHint", { count: badgeLimits.tags })}
        error={answers.error("tags")}
        required={false}
      >
        {(control) => (
          <TagInput
            {...control}
            defaultValue={answers.value("tags")}
            suggestions={tags}
            limit={badgeLimits.tags}
            maxLength={badgeLimits.tag}
          />
        )}
      </Field>
    </FormSection>
  );
}

function GivingSection({ answers }: Pick<BadgeFormProps, "answers">) {
  const t = useT();
  const [first] = badgeGivers;
  const error = answers.error(giverField(first));
  return (
    <FormSection id="giving" title={t("badge.giveTitle")} lead={t("badge.giveLead")}>
      <AskChoice
        name="moment"
        label={t("badge.moment")}
        hint={t("badge.momentHint")}
        answers={answers}
        options={badgeMoments.map((value) => ({ value, label: t(`badge.moment_${value}`) }))}
      />
      <fieldset
        aria-describedby={describedBy("givers", null, error)}
        className={error ? "border-s-4 border-danger ps-4" : undefined}
      >
        <legend className="font-semibold">{t("badge.giveTitle")}</legend>
        <FieldError id="givers" error={error} />
        {badgeGivers.map((giver) => (
          <Checkbox
            key={giver}
            name={giverField(giver)}
            label={t(`badge.giver_${giver}`)}
            hint={giver === "rule" ? t("badge.ruleLater") : undefined}
            defaultChecked={answers.ticked(giverField(giver))}
          />
        ))}
      </fieldset>
      <Checkbox
        name="repeatable"
        label={t("badge.repeatableLabel")}
        defaultChecked={answers.ticked("repeatable")}
      />
    </FormSection>
  );
}

function CapsSection({ answers }: Pick<BadgeFormProps, "answers">) {
  const t = useT();
  return (
    <FormSection id="caps" title={t("badge.capsTitle")} lead={t("badge.capsLead")}>
      {capKinds.map((on) => (
        <fieldset key={on}>
          <legend className="mb-1 font-semibold">{t(`badge.capOn_${on}`)}</legend>
          <div className="grid gap-4 sm:grid-cols-2">
            <CountField name={capFields(on).atMost} label={t("badge.capMost")} answers={answers} />
            <CountField name={capFields(on).days} label={t("badge.capDays")} answers={answers} />
          </div>
        </fieldset>
      ))}
    </FormSection>
  );
}

interface CountFieldProps {
  name: string;
  label: string;
  answers: Answers;
}

/** A whole number, or nothing. */
export function CountField({ name, label, answers }: CountFieldProps) {
  return (
    <Field name={name} label={label} error={answers.error(name)} required={false}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={answers.value(name)}
        />
      )}
    </Field>
  );
}
