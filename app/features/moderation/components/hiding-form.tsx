import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Restored } from "#app/ui/form/restored.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { Said } from "./said.tsx";

interface HidingPageProps {
  /** The page to which the form is sent. */
  to: string;
  /** Where one came from. */
  back: string;
  /** What is hidden. */
  said: string;
  lang: string;
  reasons: readonly { readonly id: string; readonly name: string }[];
  refused: RefusedForm | undefined;
}

/** Hiding something that nobody has reported: why, in words that whoever wrote it reads. */
export function HidingPage({ to, back, said, lang, reasons, refused }: HidingPageProps) {
  const t = useT();
  const answers = useAnswers(refused);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, to, refused !== undefined);
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("moderation.hideTitle")} lead={t("moderation.hideLead")} />
      <section aria-label={t("moderation.saysNow")} className="mb-6">
        <Said text={said} lang={lang} />
      </section>
      <Form ref={form} method="post" noValidate onInput={kept.keep} className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <Restored kept={kept} />
          <RadioGroup
            name="reasonId"
            legend={t("moderation.reason")}
            defaultValue={answers.value("reasonId")}
            error={answers.error("reasonId")}
            options={reasons.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <AskText
            name="explanation"
            label={t("moderation.explanation")}
            hint={t("moderation.explanationHint")}
            rows={5}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="danger">{t("moderation.choice_hidden")}</Submit>
            <ButtonLink to={back} variant="quiet">
              {t("reporting.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
