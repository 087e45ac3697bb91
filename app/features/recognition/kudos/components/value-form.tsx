import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

interface ValueFormProps {
  readonly title: string;
  readonly standing: Readonly<Record<string, string>>;
  readonly refused: RefusedForm | undefined;
}

/** What a value is called in each language. */
export function ValueForm({ title, standing, refused }: ValueFormProps) {
  const t = useT();
  const answers = useAnswers(refused, standing);
  const field = { required: false, autoComplete: "off", answers } as const;
  return (
    <>
      <PageHeader title={title} lead={t("thanks.valueLead")} />
      <Form method="post" noValidate className="card card-padded max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          {answers.value("id") !== "" && (
            <input type="hidden" name="id" value={answers.value("id")} />
          )}
          <AskLine name="en" label={t("thanks.valueEn")} {...field} />
          <AskLine
            name="fr"
            label={t("thanks.valueFr")}
            hint={t("thanks.valueFrHint")}
            {...field}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("thanks.saveValue")}</Submit>
            <ButtonLink to="/admin/values" variant="quiet">
              {t("thanks.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </>
  );
}
