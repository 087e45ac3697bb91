import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

interface WordingFormProps {
  title: string;
  lead?: string;
  standing?: Readonly<Record<string, string>>;
  refused: RefusedForm | undefined;
  /** The fields. */
  children: (answers: Answers) => ReactNode;
}

/** A page with one form about how decisions are made. */
export function WordingForm({ title, lead, standing, refused, children }: WordingFormProps) {
  const t = useT();
  const answers = useAnswers(refused, standing);
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <Form method="post" noValidate className="card card-padded max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          {children(answers)}
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("configuring.save")}</Submit>
            <ButtonLink to="/admin/decisions">{t("configuring.cancel")}</ButtonLink>
          </div>
        </Stack>
      </Form>
    </>
  );
}
