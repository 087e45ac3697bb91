import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { submissionLimits } from "../submission.ts";

interface OwnPartProps {
  /** Of the submission. */
  readonly id: string;
  readonly role: string;
  readonly refused?: RefusedForm | undefined;
}

/** What one does in the team oneself. */
export function OwnPart({ id, role, refused }: OwnPartProps) {
  const t = useT();
  const answers = useAnswers(refused, { role });
  const to = `/submissions/${id}/team/role`;
  return (
    <Form method="post" action={to} noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <AskLine
          name="role"
          label={t("entering.role")}
          hint={t("entering.roleHint")}
          required={false}
          maxLength={submissionLimits.role}
          answers={answers}
        />
        <div>
          <Submit to={to}>{t("entering.roleSave")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
