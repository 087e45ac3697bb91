import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Field } from "#app/ui/field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine, AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

interface Props {
  refused: RefusedForm | undefined;
  standing: Readonly<Record<string, string>>;
}

/** Takes a credential in one of three ways. */
export function GivenForm({ refused, standing }: Props) {
  const t = useT();
  const answers = useAnswers(refused, standing);
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      noValidate
      className="card card-padded grid grid-cols-[minmax(0,1fr)] gap-6"
    >
      <Mistakes answers={answers} />
      <AskText
        answers={answers}
        name="pasted"
        label={t("verifying.pasted")}
        hint={t("verifying.pastedHint")}
        required={false}
        rows={6}
      />
      <Field
        name="file"
        label={t("verifying.file")}
        hint={t("verifying.fileHint")}
        error={answers.error("file")}
      >
        {(control) => (
          <TextInput
            {...control}
            type="file"
            accept=".json,.jwt,.jws,.txt,.png,.svg,application/json,image/png,image/svg+xml"
            className="file:me-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-accent-soft file:px-3 file:py-1 file:font-semibold file:text-accent-ink"
          />
        )}
      </Field>
      <AskLine
        answers={answers}
        name="link"
        label={t("verifying.link")}
        hint={t("verifying.linkHint")}
        required={false}
        autoComplete="off"
      />
      <AskLine
        answers={answers}
        name="email"
        label={t("verifying.email")}
        hint={t("verifying.emailHint")}
        required={false}
        autoComplete="off"
      />
      <div>
        <Submit variant="primary">{t("verifying.verify")}</Submit>
      </div>
    </Form>
  );
}
