import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { NewPassword } from "#app/features/people/components/new-password.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

/** The first administrator names the organisation and introduces themself. */
export function FoundingForm({ refused }: { refused: RefusedForm | undefined }) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <>
      <PageHeader title={t("people.foundingTitle")} lead={t("people.foundingLead")} />
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <AskLine
            name="organisationName"
            label={t("people.organisationName")}
            hint={t("people.organisationNameHint")}
            autoComplete="organization"
            answers={answers}
          />
          <AskLine
            name="name"
            label={t("people.nameYours")}
            autoComplete="name"
            answers={answers}
          />
          <AskLine
            name="email"
            type="email"
            label={t("people.email")}
            autoComplete="username"
            answers={answers}
          />
          <NewPassword answers={answers} />
          <div>
            <Submit variant="primary">{t("people.foundingSubmit")}</Submit>
          </div>
        </Stack>
      </Form>
    </>
  );
}
