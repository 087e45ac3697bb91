import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { NewPassword } from "#app/features/people/components/new-password.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

interface PasswordFormProps {
  person: { name: string; email: string };
  refused: RefusedForm | undefined;
}

/** An invited person chooses a password. */
export function PasswordForm({ person, refused }: PasswordFormProps) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <>
      <PageHeader
        title={t("people.welcomePerson", { name: person.name })}
        lead={t("people.welcomePersonLead", { email: person.email })}
      />
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          {/* Password managers keep the password under this address. */}
          <input type="hidden" name="email" autoComplete="username" value={person.email} readOnly />
          <NewPassword answers={answers} />
          <div>
            <Submit variant="primary">{t("people.passwordSave")}</Submit>
          </div>
        </Stack>
      </Form>
    </>
  );
}
