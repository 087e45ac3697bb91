import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskText } from "#app/ui/form/ask.tsx";
import { Restored } from "#app/ui/form/restored.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { outcomesOf, type CaseKind } from "../case.ts";

interface DecisionFormProps {
  /** The page to which the form is sent. */
  to: string;
  kind: CaseKind;
  /** Of the thing, as the page shows it. */
  version: string;
  reasons: readonly { readonly id: string; readonly name: string }[];
  refused: RefusedForm | undefined;
}

/** What a moderator decides, and what is told to whom it concerns. */
export function DecisionForm({ to, kind, version, reasons, refused }: DecisionFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, to, refused !== undefined);
  return (
    <Form ref={form} method="post" noValidate onInput={kept.keep} className="card card-padded">
      <input type="hidden" name="version" value={version} />
      <Stack>
        <Mistakes answers={answers} />
        <Restored kept={kept} />
        <RadioGroup
          name="outcome"
          legend={t("moderation.outcome")}
          defaultValue={answers.value("outcome")}
          error={answers.error("outcome")}
          options={outcomesOf[kind].map((value) => ({
            value,
            label: t(`moderation.choice_${value}`),
            hint: t(`moderation.choice_${value}Hint`),
          }))}
        />
        {kind !== "appeal" && (
          <AskChoice
            name="reasonId"
            label={t("moderation.reason")}
            hint={t(kind === "edit" ? "moderation.reasonHintEdit" : "moderation.reasonHint")}
            placeholder={t("moderation.reasonNone")}
            options={reasons.map(({ id, name }) => ({ value: id, label: name }))}
            answers={answers}
          />
        )}
        <AskText
          name="explanation"
          label={t("moderation.explanation")}
          hint={t("moderation.explanationHint")}
          required={false}
          rows={5}
          answers={answers}
        />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("moderation.send")}</Submit>
          <ButtonLink to="/moderation" variant="quiet">
            {t("moderation.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
