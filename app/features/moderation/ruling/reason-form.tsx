import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

interface ReasonFormProps {
  title: string;
  standing?: Readonly<Record<string, string>>;
  refused: RefusedForm | undefined;
}

/** What a reason says in each language. */
export function ReasonForm({ title, standing, refused }: ReasonFormProps) {
  const t = useT();
  const answers = useAnswers(refused, standing);
  const field = { required: false, autoComplete: "off", answers } as const;
  return (
    <>
      <PageHeader title={title} />
      <Form method="post" noValidate className="card card-padded max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <AskLine name="en" label={t("ruling.nameEn")} {...field} />
          <AskLine name="fr" label={t("ruling.nameFr")} hint={t("ruling.nameHint")} {...field} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("ruling.save")}</Submit>
            <ButtonLink to="/admin/moderation">{t("ruling.cancel")}</ButtonLink>
          </div>
        </Stack>
      </Form>
    </>
  );
}
